import { expect, test } from 'vitest';
import { queryDeadline } from './query-deadline';

test('a query resolves fields until its time is up, and none after that', async () => {
  let time = 0;
  const request = await queryDeadline(20_000, () => time).requestDidStart();
  const { willResolveField } = await request.executionDidStart();
  time = 20_000;
  expect(willResolveField()).toBeUndefined();
  time = 20_001;
  expect(() => willResolveField()).toThrow('The query took longer than 20 seconds.');
});
