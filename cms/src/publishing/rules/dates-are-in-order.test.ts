import { expect, test } from 'vitest';
import { datesAreInOrder } from './dates-are-in-order';

const rule = datesAreInOrder({ first: 'startedOn', second: 'endedOn', message: 'It ended before it started.' });

test.each([
  ['2026-01-01', '2026-01-02', []],
  ['2026-01-01', '2026-01-01', []],
  ['2026-01-01', null, []],
  [null, '2026-01-01', []],
  ['2026-01-02', '2026-01-01', [{ path: ['endedOn'], message: 'It ended before it started.' }]],
  [
    '2026-01-01T12:00:00.000Z',
    '2026-01-01T11:00:00.000Z',
    [{ path: ['endedOn'], message: 'It ended before it started.' }],
  ],
])('from %j to %j is answered with %j', (startedOn, endedOn, problems) => {
  expect(rule({ startedOn, endedOn })).toEqual(problems);
});
