import { expect, test } from 'vitest';
import { Tries } from './tries';

test('tries count for their name, until the window ends', () => {
  const tries = new Tries(1000);
  expect([tries.add('a', 0), tries.add('a', 999)]).toEqual([1, 2]);
  expect([tries.count('a', 999), tries.count('b', 999)]).toEqual([2, 0]);
  expect(tries.secondsLeft(400)).toBe(1);
  expect([tries.count('a', 1000), tries.add('a', 1000)]).toEqual([0, 1]);
});

test('a try that is taken back does not count, and less than none cannot be', () => {
  const tries = new Tries(1000);
  tries.add('a', 0);
  tries.takeBack('a', 0);
  tries.takeBack('a', 0);
  expect(tries.add('a', 0)).toBe(1);
});

test('a flood of other names does not make a name forgotten', () => {
  const tries = new Tries(1000);
  for (let attempt = 0; attempt < 5; attempt += 1) tries.add('victim@example.org', 0);
  for (let other = 0; other < 5_000; other += 1) tries.add(`flood-${other}@example.org`, 0);
  expect(tries.count('victim@example.org', 0)).toBeGreaterThanOrEqual(5);
});
