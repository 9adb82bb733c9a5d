import { expect, it } from 'vitest';
import { doneStep, lateStep } from './fixtures.ts';
import { firstPromised, movesOf } from './moves.ts';

const told = (moves: ReturnType<typeof movesOf>) =>
  moves.map(({ date, from, to }) => `${date.words}: ${from.words} → ${to?.words ?? 'no date'}`);

it('lead from what was promised first to what is expected now, the newest first, whatever their order', () => {
  const inOrder = ['2 March 2026: 31 March 2026 → May 2026', '20 October 2025: November 2025 → 31 March 2026'];
  expect(told(movesOf(doneStep))).toEqual(inOrder);
  expect(told(movesOf({ ...doneStep, moves: doneStep.moves.toReversed() }))).toEqual(inOrder);
  expect(firstPromised(movesOf(doneStep))?.words).toBe('November 2025');
});

it('lead to no date where a promise has given it up', () => {
  expect(told(movesOf({ ...doneStep, expectedOn: null }))[0]).toBe('2 March 2026: 31 March 2026 → no date');
});

it('are none where nothing has moved, and then nothing was promised otherwise at first', () => {
  expect([movesOf(lateStep), firstPromised([])]).toEqual([[], undefined]);
});
