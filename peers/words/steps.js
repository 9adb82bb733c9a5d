/** How wide the bar of so many of all steps is. */
export const shareOf = (steps, total) => `${Math.round((steps / total) * 1000) / 10}%`;

/** The updates that are told one by one, and their number in words: what is late tells its newest at once. */
export function historyOf({ late, updates }) {
  const history = late ? updates.slice(1) : updates;
  return {
    history,
    counted: `${history.length} ${late ? 'earlier ' : ''}${history.length === 1 ? 'update' : 'updates'}`,
  };
}
