import { describe, expect, it } from 'vitest';
import { changedEntry } from './testing/rounds.ts';
import { StatusBoard, liveEntry, stateFor, type Outlook, type Status } from './status.ts';

const now = new Date('2026-11-24T09:00:00.412Z');
const board = () => new StatusBoard(() => now);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...changedEntry, id: `entry-${index}` }));

/** The entry that was changed at nine, live at a time. */
const liveAt = (time: string) => liveEntry({ ...changedEntry, liveAt: Date.parse(time), release: 7 });

describe('an entry that went live', () => {
  it('tells when, and how long after its change that was', () => {
    expect(liveAt('2026-11-24T09:00:00.412Z')).toEqual({
      type: 'page',
      locale: 'en',
      id: 'a',
      name: 'page “About”',
      happened: 'publish',
      at: '2026-11-24T09:00:00.000Z',
      liveAt: '2026-11-24T09:00:00.412Z',
      ms: 412,
      release: 7,
    });
  });

  it('was live after no time at all where the clocks of the CMS and the publisher differ', () => {
    expect(liveAt('2026-11-24T08:59:59.000Z').ms).toBe(0);
  });
});

describe('the state', () => {
  const [upToDate, behind, silent] = [
    { isBehind: false, unanswered: undefined },
    { isBehind: true, unanswered: undefined },
    { isBehind: false, unanswered: 'No answer.' },
  ];

  it.each<[Status['state'], Outlook, Status['state'], string | undefined]>([
    ['up to date', upToDate, 'up to date', 'said'],
    ['up to date', behind, 'working', undefined],
    ['up to date', silent, 'waiting for the CMS', 'No answer.'],
    ['held back', behind, 'working', undefined],
    ['held back', silent, 'waiting for the CMS', 'No answer.'],
    ['held back', upToDate, 'held back', 'said'],
    ['paused', behind, 'paused', 'said'],
    ['failed', behind, 'failed', 'said'],
    ['working', silent, 'working', 'said'],
  ])('%s is told as it is, or as what keeps it from being so', (state, outlook, told, message) => {
    expect(stateFor({ state, message: 'said' }, outlook)).toEqual({ state: told, message });
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
      type: 'page',
      locale: 'en',
      id: 'entry-0',
      name: 'page “About”',
      happened: 'publish',
      at: '2026-11-24T09:00:00.000Z',
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

  it('is not up to date from the moment in which more is known of, until that was looked at, and says so once', () => {
    const status = board();
    const log = { name: 'log', taken: 4, live: 4, latest: 4 };
    const heard: [Status['state'], number | undefined][] = [];
    status.listen(({ state, log: known }) => heard.push([state, known?.latest]));
    status.tell({ state: 'up to date', log });
    status.foresee({ isBehind: true, unanswered: undefined }, 5);
    status.foresee({ isBehind: true, unanswered: undefined }, 5);
    status.tell({ release: 7 });
    status.tell({ state: 'up to date', log: { ...log, taken: 5, latest: 5 } }, [], {
      isBehind: false,
      unanswered: undefined,
    });
    expect(heard).toEqual([
      ['up to date', 4],
      ['working', 5],
      ['working', 5],
      ['up to date', 5],
    ]);
  });

  it('is told to whoever listens, until they stop', () => {
    const status = board();
    const heard: Status['state'][] = [];
    const stop = status.listen(({ state }) => heard.push(state));
    status.tell({ state: 'working' });
    stop();
    status.tell({ state: 'failed' });
    expect(heard).toEqual(['working']);
  });
});
