const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long something took is worth telling up to this, in milliseconds; more says something about a pause. */
const WORTH_TELLING_MS = 10 * 60_000;

/** A moment as people say it: “at 14:02” where it is today, “on 1 March 2026” otherwise. */
export function momentInWords(moment: string, now = new Date()): string {
  const then = new Date(moment);
  if (Number.isNaN(then.getTime())) return '';
  return then.toDateString() === now.toDateString() ? `at ${clock.format(then)}` : `on ${day.format(then)}`;
}

/** How long something took, as an addition to a sentence: “, 0.4 s after”; empty where it says nothing. */
export const tookInWords = (ms: number): string =>
  ms >= 0 && ms < WORTH_TELLING_MS ? `, after ${(ms / 1000).toFixed(1)} s` : '';

/** When something is due: “was due on 1 March 2026”, “is due today”, “is due in 3 days”. @param by A day such as 2026-12-24 */
export function dueInWords(by: string, now = new Date()): string {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const [year = 0, month = 1, date = 1] = by.split('-').map(Number);
  const then = new Date(year, month - 1, date);
  const days = Math.round((then.getTime() - today) / DAY_MS);
  if (days < 0) return `was due on ${day.format(then)}`;
  if (days === 0) return 'is due today';
  return days === 1 ? 'is due tomorrow' : `is due in ${String(days)} days`;
}
