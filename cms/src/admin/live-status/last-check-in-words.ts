import type { LastCheck } from './use-last-check';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** What the last check came to, in a sentence or two; undefined where it says nothing of the page as it is now. */
export function lastCheckInWords({ began, isOlder, pages }: LastCheck): string | undefined {
  const count = pages.reduce((sum, { faults }) => sum + faults.length, 0);
  const check = `The last check of every page (${day.format(new Date(began))}) found`;
  const where = pages.length === 1 ? 'on this page' : 'on its pages';
  if (count === 0) return isOlder ? undefined : `${check} no faults ${where}.`;
  const found = `${check} ${count === 1 ? '1 fault' : `${String(count)} faults`} ${where}.`;
  return isOlder
    ? `${found} This was published since, so look whether ${count === 1 ? 'it is' : 'they are'} still there.`
    : found;
}
