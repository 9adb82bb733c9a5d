import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time';

/** Asks for two pieces of work at once, and tells in which order their beginnings and ends came. */
async function orderOf(first: object, second: object, work = () => nextTurn()): Promise<string> {
  const seen: string[] = [];
  const piece = (name: string, transaction: object) =>
    oneAtATime(transaction, async () => {
      seen.push(`${name} begins`);
      await work();
      seen.push(`${name} ends`);
    });
  await Promise.allSettled([piece('a', first), piece('b', second)]);
  return seen.join(', ');
}

const transaction = {};

test('work in one transaction is done one piece after the other', async () => {
  expect(await orderOf(transaction, transaction)).toBe('a begins, a ends, b begins, b ends');
});

test('work in different transactions does not wait', async () => {
  expect(await orderOf({}, {})).toBe('a begins, b begins, a ends, b ends');
});

test('work that is part of other work does not wait for its end', async () => {
  const within = () => oneAtATime(transaction, () => nextTurn());
  expect(await orderOf(transaction, transaction, within)).toBe('a begins, a ends, b begins, b ends');
});

test('work that fails does not keep the rest from its turn, and says so to who asked for it', async () => {
  const fails = () => Promise.reject(new Error('no'));
  expect(await orderOf(transaction, transaction, fails)).toBe('a begins, b begins');
  await expect(oneAtATime(transaction, fails)).rejects.toThrow('no');
});
