import { describe, expect, it } from 'vitest';
import { nextReleasePreparer } from './prepare-next-release.ts';

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
  return {
    done,
    number,
    live: () => ({ ...facts, number: number.live }),
    catchUp: () => {
      if (fails) throw new Error('no space left');
      if (done.steps === steps) return false;
      done.steps += 1;
      return true;
    },
  };
}

const yes = () => true;

describe('the next release is prepared', () => {
  it('to the end where nobody asks for anything, and once after each release', async () => {
    const releases = releasesWith(5);
    const prepare = nextReleasePreparer(releases, () => undefined);
    await prepare(yes);
    expect(releases.done.steps).toBe(5);
    releases.done.steps = 0;
    await prepare(yes);
    expect(releases.done.steps).toBe(0);
    releases.number.live = 2;
    await prepare(yes);
    expect(releases.done.steps).toBe(5);
  });

  it('until somebody asks, and goes on after that', async () => {
    const releases = releasesWith(5);
    const prepare = nextReleasePreparer(releases, () => undefined);
    let turns = 0;
    await prepare(() => ++turns < 2);
    expect(releases.done.steps).toBe(2);
    await prepare(yes);
    expect(releases.done.steps).toBe(5);
  });

  it('or it is told once why it could not be', async () => {
    const told: unknown[] = [];
    const prepare = nextReleasePreparer(releasesWith(1, true), (...event) => told.push(event));
    await prepare(yes);
    await prepare(yes);
    expect(told).toEqual([['warn', 'the next release could not be prepared', { reason: 'no space left' }]]);
  });
});
