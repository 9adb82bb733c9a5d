import { expect, test } from 'vitest';
import { together } from './round-request.ts';

test('a round does what any of several asked for', () => {
  expect(together([{ full: true }, { tidy: true }])).toEqual({ full: true, force: false, resume: false, tidy: true });
});

test('a comparison that found nothing to read again is one all the same, and a usual round is none', () => {
  expect(together([{}, {}])).not.toHaveProperty('again');
  expect(together([{}, { again: [] }])).toHaveProperty('again', []);
  const theme = { type: 'theme', locale: 'en', id: 'a' };
  expect(together([{ again: [] }, { again: [theme] }])).toHaveProperty('again', [theme]);
});
