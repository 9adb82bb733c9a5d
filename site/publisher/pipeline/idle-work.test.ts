import { describe, expect, it } from 'vitest';
import { idleWork } from './idle-work.ts';
import type { Publisher } from './publisher.ts';
import { fakePipeline } from './testing/fake-pipeline.ts';
import { quietRound } from './testing/rounds.ts';
import { running } from './testing/running.ts';

const facts = {
  madeAt: '2026-11-24T12:00:00.000Z',
  pages: 1,
  files: 1,
  written: 1,
  removed: 0,
  because: [],
  takenDown: [],
};

/** Releases whose folder needs some steps; counts those that were done. */
function releasesWith(steps: number, fails = false) {
  const done = { steps: 0 };
  const number = { live: 1 };
  const releases = {
    live: () => ({ ...facts, number: number.live }),
    catchUp: () => {
      if (fails) throw new Error('no space left');
      if (done.steps === steps) return false;
      done.steps += 1;
      return true;
    },
  };
  return { done, number, releases, drawCards: () => Promise.resolve(0) };
}

const never = () => new AbortController().signal;
const board = { tell: () => undefined };

describe('the next release is prepared', () => {
  it('to the end where nobody asks for anything, and once after each release', async () => {
    const releases = releasesWith(5);
    const prepare = idleWork(releases, () => undefined, board);
    await prepare(never());
    expect(releases.done.steps).toBe(5);
    releases.done.steps = 0;
    await prepare(never());
    expect(releases.done.steps).toBe(0);
    releases.number.live = 2;
    await prepare(never());
    expect(releases.done.steps).toBe(5);
  });

  it('until somebody asks, and goes on after that', async () => {
    const releases = releasesWith(5);
    const prepare = idleWork(releases, () => undefined, board);
    const interrupt = new AbortController();
    queueMicrotask(() => {
      interrupt.abort();
    });
    await prepare(interrupt.signal);
    expect(releases.done.steps).toBe(1);
    await prepare(never());
    expect(releases.done.steps).toBe(5);
  });

  it('after the pictures for sharing are drawn, and released', async () => {
    const releases = releasesWith(3);
    const told: unknown[] = [];
    const order: string[] = [];
    const drawCards = () => {
      order.push(`drawn after ${String(releases.done.steps)} steps`);
      releases.number.live = 2;
      return Promise.resolve(7);
    };
    const prepare = idleWork({ ...releases, drawCards }, (...event) => told.push(event), board);
    await prepare(never());
    await prepare(never());
    expect(order).toEqual(['drawn after 3 steps']);
    expect(told).toEqual([['info', 'drew pictures for sharing', { drawn: 7, release: 2 }]]);
    expect(releases.done.steps).toBe(3);
  });

  it('or it is told once why it could not be', async () => {
    const told: unknown[] = [];
    const prepare = idleWork(releasesWith(1, true), (...event) => told.push(event), board);
    await prepare(never());
    await prepare(never());
    expect(told).toEqual([['warn', 'what can wait was not done', { reason: 'no space left' }]]);
  });
});

it('what can wait is done only where something is published', async () => {
  for (const syncOnly of [false, true]) {
    let drawn = 0;
    const live = { live: () => ({ ...facts, number: 5 }) };
    const pipeline = fakePipeline({ round: () => Promise.resolve(quietRound), releases: live });
    const drawCards = () => Promise.resolve((drawn += 1));
    const once = async (publisher: Publisher) => {
      await publisher.request();
    };
    await running({ ...pipeline, drawCards }, once, { syncOnly });
    expect(drawn > 0).toBe(!syncOnly);
  }
});
