import { expect, it } from 'vitest';
import { olderEdition } from './renditions.ts';

it('a version of the current edition is not marked', () => {
  expect(olderEdition(2, 2)).toBeUndefined();
});

it('a version of an older edition says so', () => {
  expect(olderEdition(1, 3)).toBe('This version is from edition 1. The report is now in edition 3.');
});
