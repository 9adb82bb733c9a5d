import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ListStatus } from './list-status';
import { StatusBoard } from './status-board';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const live: ListStatus = { own: 'published', state: 'live' };
const waiting: ListStatus = { own: 'published', state: 'publishing' };

function boardOf(answers: Readonly<Record<string, ListStatus>>[]) {
  const asked: string[] = [];
  const board = new StatusBoard('api::page.page', (type, documents) => {
    asked.push(`${type} ${documents.join(' ')}`);
    return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1]);
  });
  return { board, asked };
}

test('all lines of a list are asked for in one question, and each is told', async () => {
  const { board, asked } = boardOf([{ a: live, b: waiting }]);
  const told = vi.fn();
  for (const document of ['a', 'b']) board.show(document, told);
  expect(board.of('a')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(50);
  expect(asked).toEqual(['api::page.page a b']);
  expect([board.of('a'), board.of('b')]).toEqual([live, waiting]);
  expect(told).toHaveBeenCalled();
});

test('is asked anew each second while something waits, and seldom after that', async () => {
  const { board, asked } = boardOf([{ a: waiting }, { a: live }]);
  board.show('a', () => undefined);
  await vi.advanceTimersByTimeAsync(50);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(board.of('a')).toEqual(live);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(asked).toHaveLength(3);
});

test('a list that shows others is asked for anew, and one that nobody sees is not', async () => {
  const { board, asked } = boardOf([{ a: live }]);
  const leave = board.show('a', () => undefined);
  await vi.advanceTimersByTimeAsync(50);
  const leaveOther = board.show('b', () => undefined);
  leave();
  await vi.advanceTimersByTimeAsync(50);
  expect(asked).toEqual(['api::page.page a', 'api::page.page b']);
  leaveOther();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(asked).toHaveLength(2);
});

test('what is known stays where the CMS does not answer', async () => {
  const { board } = boardOf([{ a: live }, undefined as never]);
  board.show('a', () => undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(board.of('a')).toEqual(live);
});
