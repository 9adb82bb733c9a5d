/** How much of a title is enough to know it by, in letters. */
const LONGEST_TITLE = 80;

/** What was left, and when: `You began “Soup on Sundays” on Tuesday 24 November at 14:02, and did not save it.` */
export function leftInWords(at: number, isNew: boolean, title = ''): string {
  const when = `on ${day.format(at)} at ${clock.format(at)}`;
  if (!isNew) return `You changed this ${when} in another tab, and did not save it.`;
  return `You began ${title.trim() === '' ? 'a new one' : `“${short(title.trim())}”`} ${when}, and did not save it.`;
}

const short = (title: string) => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title);

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
