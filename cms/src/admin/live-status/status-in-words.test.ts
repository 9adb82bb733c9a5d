import { expect, test } from 'vitest';
import { statusInWords } from './status-in-words';
import type { LiveStatus } from './use-live-status';

const now = new Date(2026, 10, 29, 15, 0, 0);
const since = new Date(2026, 10, 29, 14, 2, 7).toISOString();
const long = new Date(2026, 2, 1, 9, 0, 0).toISOString();
const status = (facts: Partial<LiveStatus>): LiveStatus => ({
  state: 'live',
  addresses: [],
  alsoOn: { count: 0, addresses: [] },
  problems: [],
  ...facts,
});

test.each<[Partial<LiveStatus>, boolean, string]>([
  [{ since, after: 412 }, false, 'Live since 14:02:07, 0.4 s after it was published.'],
  [{ since: long }, false, 'Live since 1 March 2026.'],
  [{}, true, 'Live. The draft has newer changes, which nobody outside can see.'],
  [{ since, after: 7_200_000 }, false, 'Live since 14:02:07.'],
  [{ state: 'not public' }, true, 'A draft. Nobody outside can see it.'],
  [{ state: 'publishing' }, false, 'On its way to the public site …'],
  [{ state: 'publishing', waitsFor: 'pictures' }, false, 'Making the picture’s sizes …'],
])('%j, newer changes %s: “%s”', (facts, hasNewer, words) => {
  expect(statusInWords(status(facts), hasNewer, now)).toBe(words);
});
