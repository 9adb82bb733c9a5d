import { expect, test } from 'vitest';
import { answersWithin } from './readiness';

const never = () => new Promise<never>(() => undefined);

test.each([
  ['an answer', () => Promise.resolve('yes'), true],
  ['an error', () => Promise.reject(new Error('The connection is gone.')), false],
  ['no answer in time', never, false],
])('%s makes the CMS ready: %s', async (_what, ask: () => Promise<unknown>, ready) => {
  expect(await answersWithin(1, ask)()).toBe(ready);
});

test('many who ask at once make one question, and the next one asks anew', async () => {
  let asked = 0;
  const isReady = answersWithin(1000, () => Promise.resolve((asked += 1)));
  expect(await Promise.all([isReady(), isReady(), isReady()])).toEqual([true, true, true]);
  expect(asked).toBe(1);
  await isReady();
  expect(asked).toBe(2);
});
