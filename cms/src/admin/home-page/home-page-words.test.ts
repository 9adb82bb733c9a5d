import { expect, test } from 'vitest';
import { happenedInWords, isLeaving, publisherInWords, type OnTheWay } from './publisher-in-words';
import { dueInWords, momentInWords, tookInWords } from './words-of-time';

const now = new Date(2026, 10, 29, 15, 0, 0);
const news = (facts: Partial<OnTheWay>): OnTheWay => ({
  state: 'up to date',
  queue: 0,
  waiting: [],
  problems: [],
  live: [],
  ...facts,
});

test.each<[Partial<OnTheWay>, string, string]>([
  [{}, 'good', 'All that was published is live.'],
  [{ problems: [{ message: 'x' }] }, 'attention', 'something should be put right'],
  [{ state: 'working', queue: 1 }, 'busy', '1 entry is on the way'],
  [{ state: 'working', queue: 12 }, 'busy', '12 entries are on the way'],
  [{ state: 'starting' }, 'busy', 'Looking what is new'],
  [{ state: 'held back', message: 'Too much would go.' }, 'attention', 'last good version. Too much would go.'],
  [{ state: 'paused', message: 'Release 3 is live.' }, 'attention', 'Publishing pauses. Release 3 is live.'],
  [{ state: 'waiting for the CMS' }, 'attention', 'cannot reach this CMS'],
  [{ state: 'failed', message: 'The disk is full.' }, 'attention', 'tries again. The disk is full.'],
  [{ state: 'unknown' }, 'attention', 'does not answer just now'],
])('%j is told as %s: “%s”', (facts, tone, words) => {
  const summary = publisherInWords(news(facts));
  expect(summary.tone).toBe(tone);
  expect(summary.text).toContain(words);
});

test.each([
  [new Date(2026, 10, 29, 9, 5).toISOString(), 'at 09:05'],
  [new Date(2026, 2, 1, 9, 5).toISOString(), 'on 1 March 2026'],
  ['', ''],
])('the moment %s is “%s”', (moment, words) => {
  expect(momentInWords(moment, now)).toBe(words);
});

test.each([
  ['2026-11-01', 'was due on 1 November 2026'],
  ['2026-11-28', 'was due on 28 November 2026'],
  ['2026-11-29', 'is due today'],
  ['2026-11-30', 'is due tomorrow'],
  ['2026-12-24', 'is due in 25 days'],
])('what is due by %s %s', (by, words) => {
  expect(dueInWords(by, now)).toBe(words);
});

test('how long it took is told where it says something', () => {
  expect([tookInWords(412), tookInWords(3_600_000), tookInWords(-1)]).toEqual([', after 0.4 s', '', '']);
  expect(['publish', 'unpublish', 'delete', 'media', 'found'].filter(isLeaving)).toEqual(['unpublish', 'delete']);
  expect([happenedInWords('unpublish'), happenedInWords('found')]).toEqual(['taken down', 'changed']);
});
