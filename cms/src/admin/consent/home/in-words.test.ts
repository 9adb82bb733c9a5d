import { describe, expect, it } from 'vitest';
import { endsInWords, removeInWords, wentInWords, type TakenDown } from './in-words';

const NOW = new Date('2026-11-30T18:00:00');
const taken: TakenDown = {
  id: 1,
  reference: 'C-7',
  href: null,
  at: '2026-11-30T14:02:00',
  by: 'Ann Bee',
  why: 'withdrawn',
  pages: 1,
  parts: 2,
  undoneAt: null,
};

describe('what was taken down', () => {
  it.each<[Partial<TakenDown>, string]>([
    [{}, 'Withdrawn at 14:02 by Ann Bee. 1 page and 2 parts went.'],
    [{ why: 'ended', by: null, pages: 0, parts: 1 }, 'Ended at 14:02. 1 part went.'],
    [{ why: 'narrowed', pages: 0, parts: 0 }, 'Made narrower at 14:02 by Ann Bee. Nothing was public with it.'],
    [
      { pages: 2, parts: 0, undoneAt: '2026-11-30T15:30:00' },
      'Withdrawn at 14:02 by Ann Bee. 2 pages went. Undone at 15:30.',
    ],
  ])('is told in a sentence (%j)', (over, words) => {
    expect(wentInWords({ ...taken, ...over }, NOW)).toBe(words);
  });
});

it.each([
  [0, 'Ends today.'],
  [1, 'Ends tomorrow.'],
  [30, 'Ends in 30 days.'],
])('a consent that ends in %i days says so', (days, words) => {
  expect(endsInWords({ days })).toContain(words);
});

it('what is to be removed is named with the consent', () => {
  expect(removeInWords({ kind: 'Case study', what: ['a quote', 'a picture'], reference: 'C-7' })).toBe(
    'Case study: a quote, a picture (consent C-7).',
  );
});
