import { describe, expect, it } from 'vitest';
import { changedEntry } from './testing/rounds.ts';
import { StatusBoard, liveEntries, type Status } from './status.ts';

const now = new Date('2026-11-24T09:00:00.412Z');
const board = () => new StatusBoard(() => now);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...changedEntry, id: `entry-${index}` }));

describe('an entry that went live', () => {
  it('tells when, and how long after its change that was', () => {
    expect(liveEntries([changedEntry], 7, now)).toEqual([
      {
        type: 'page',
        locale: 'en',
        id: 'a',
        name: 'page “About”',
        happened: 'publish',
        at: '2026-11-24T09:00:00.000Z',
        liveAt: '2026-11-24T09:00:00.412Z',
        ms: 412,
        release: 7,
      },
    ]);
  });

  it('was live after no time at all where the clocks of the CMS and the publisher differ', () => {
    expect(liveEntries([changedEntry], 7, new Date('2026-11-24T08:59:59.000Z'))[0]?.ms).toBe(0);
  });
});

describe('the status', () => {
  it('begins with nothing known', () => {
    expect(board().status).toMatchObject({ state: 'starting', queue: 0, waiting: [], live: [], problems: [] });
  });

  it('counts all entries that wait, and shows the first twenty', () => {
    const status = board();
    status.tell({ state: 'up to date' }, many(30));
    expect(status.status).toMatchObject({ state: 'up to date', queue: 30, at: now.toISOString() });
    expect(status.status.waiting).toHaveLength(20);
    expect(status.status.waiting[0]).toEqual({
      ...liveEntries(many(1), 7, now)[0],
      liveAt: undefined,
      ms: undefined,
      release: undefined,
    });
  });

  it('keeps what waits until that is told anew', () => {
    const status = board();
    status.tell({}, many(2));
    status.tell({ state: 'working' });
    expect(status.status.queue).toBe(2);
    status.tell({}, []);
    expect(status.status.waiting).toEqual([]);
  });

  it('remembers the last hundred entries that went live, the newest first', () => {
    const status = board();
    status.wentLive(liveEntries(many(99), 7, now));
    status.wentLive(liveEntries([changedEntry, { ...changedEntry, id: 'b' }], 8, now));
    expect(status.status.live).toHaveLength(100);
    expect(status.status.live.slice(0, 3).map(({ id, release }) => [id, release])).toEqual([
      ['a', 8],
      ['b', 8],
      ['entry-0', 7],
    ]);
  });

  it('is told to whoever listens, until they stop', () => {
    const status = board();
    const heard: Status['state'][] = [];
    const stop = status.listen(({ state }) => heard.push(state));
    status.tell({ state: 'working' });
    status.wentLive([]);
    stop();
    status.tell({ state: 'failed' });
    expect(heard).toEqual(['working']);
  });
});
