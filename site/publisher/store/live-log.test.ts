import { describe, expect, it } from 'vitest';
import { changedEntry } from '../pipeline/testing/rounds.ts';
import { LiveLog } from './live-log.ts';
import { newStore } from './testing/new-store.ts';

const NINE = Date.parse('2026-11-24T09:00:00.000Z');
const newLog = () => new LiveLog(newStore().store.database);
const row = (sequence: number, id = 'a') => ({ sequence, type: 'page', id });

describe('what is known of the change log', () => {
  it('is each number until its entry went live, and since when it is from then on', () => {
    const log = newLog();
    log.take([row(1), row(2, 'b'), row(3)]);
    log.wentLive([changedEntry], 7, NINE);
    expect(log.notLive().map(({ first }) => first)).toEqual([2]);
    expect([log.row(1), log.row(3)]).toMatchObject([
      { liveAt: NINE, release: 7 },
      { liveAt: NINE, release: 7 },
    ]);
  });

  it('keeps since when an earlier change is live where the entry changes once more', () => {
    const log = newLog();
    log.take([row(1)]);
    log.wentLive([changedEntry], 7, NINE);
    log.take([row(2)]);
    log.wentLive([changedEntry], 8, NINE + 1000);
    expect([log.row(1)?.release, log.row(2)?.release, log.entry(changedEntry)?.release]).toEqual([7, 8, 8]);
  });

  it('is all numbers together where everything was read, also as a release without it', () => {
    const log = newLog();
    log.take([row(1)]);
    log.takeEverything({ sequence: 40 });
    expect([log.row(1)?.first, log.row(39)?.first, log.row(41)]).toEqual([1, 1, undefined]);
    log.wentLive([], 7, NINE);
    expect(log.notLive()).toEqual([]);
  });

  it('is not live again in a release that was gone back to', () => {
    const log = newLog();
    log.take([row(1), row(2, 'b')]);
    log.wentLive([changedEntry], 7, NINE);
    log.wentLive([{ ...changedEntry, id: 'b' }], 8, NINE + 1000);
    expect(log.notLive(7).map(({ id }) => id)).toEqual(['b']);
    expect(log.last(10, 7).map(({ id }) => id)).toEqual(['a']);
    expect(log.last(10).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is forgotten of what is long live, and of nothing else', () => {
    const log = newLog();
    log.take([row(1), row(2, 'b')]);
    log.wentLive([changedEntry], 7, NINE);
    log.take([row(10_500)]);
    expect([log.row(1), log.row(2)?.id]).toEqual([undefined, 'b']);
  });
});
