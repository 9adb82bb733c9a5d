import { expect, it } from 'vitest';
import { changeNotes } from './change-notes.ts';

it('tells of the newest change first, in the order in which they were written where the day is the same', () => {
  const told = changeNotes([
    { date: '2026-03-01', what: 'First.' },
    { date: '2026-11-24', what: 'Second.' },
    { date: '2026-11-24', what: 'Third.' },
    { date: null, what: 'Not out yet.' },
  ]);
  expect(told.map(({ what, date }) => [what, date])).toEqual([
    ['Not out yet.', undefined],
    ['Third.', '24 November 2026'],
    ['Second.', '24 November 2026'],
    ['First.', '1 March 2026'],
  ]);
});
