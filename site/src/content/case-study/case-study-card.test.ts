import { expect, it } from 'vitest';
import { period } from './case-study-card.ts';

it.each([
  ['running', '2024-05-01', null, 'Since May 2024'],
  ['planned', '2027-05-01', null, 'From May 2027'],
  ['finished', '2024-05-01', null, 'Began in May 2024'],
  ['finished', '2024-05-01', '2026-06-01', 'May 2024 to June 2026'],
  ['finished', null, '2026-06-01', 'Until June 2026'],
  ['running', null, null, undefined],
] as const)('work that is %s, from %s to %s, says “%s”', (stage, startedOn, endedOn, words) => {
  expect(period({ stage, startedOn, endedOn })).toBe(words);
});
