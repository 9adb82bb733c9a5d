import type { LiveStatus } from './use-live-status';

/** Hours, minutes and seconds, as people in the United Kingdom write them. */
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** A longer time between publishing and being live says more about a pause than about the way. */
const WORTH_TELLING_MS = 10 * 60_000;

/** Where an entry is, in one sentence. @param hasNewer Whether the draft holds changes that were not published. */
export function statusInWords(
  { state, since, after, waitsFor }: LiveStatus,
  hasNewer: boolean,
  now = new Date(),
): string {
  switch (state) {
    case 'unknown':
      return 'Nobody can say just now: the publisher does not answer. What was published goes out as soon as it does.';
    case 'not public':
      return 'A draft. Nobody outside can see it.';
    case 'publishing':
      return waitsFor === 'pictures' ? 'Making the picture’s sizes …' : 'On its way to the public site …';
    case 'held back':
      return 'Not live as it is now. The public still sees the last good version, if there was one.';
    case 'taken down':
      return 'Taken down. Nobody outside can see it.';
    case 'live':
      return `Live${sinceInWords(since, after, now)}.${hasNewer ? ' The draft has newer changes, which nobody outside can see.' : ''}`;
  }
}

/** Since when something is live, as an addition to a sentence: “ since 14:02:07, 0.4 s after it was published”; empty where nobody knows. */
export function sinceInWords(since: string | undefined, after: number | undefined, now: Date): string {
  if (since === undefined) return '';
  const then = new Date(since);
  const today = then.toDateString() === now.toDateString();
  const took =
    after !== undefined && after >= 0 && after < WORTH_TELLING_MS
      ? `, ${(after / 1000).toFixed(1)} s after it was published`
      : '';
  return ` since ${today ? clock.format(then) : day.format(then)}${took}`;
}
