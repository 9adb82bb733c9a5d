import { describe, expect, it } from 'vitest';
import { CmsError } from '../sync/cms-error.ts';
import { FakeCms } from '../sync/testing/fake-cms.ts';
import { fakePipeline } from './testing/fake-pipeline.ts';
import { changedEntry, quietRound } from './testing/rounds.ts';
import { events, running } from './testing/running.ts';
import type { Round, RoundOptions } from './round.ts';

const away = new CmsError('The CMS did not answer.');

describe('a comparison', () => {
  const suspect = { type: 'page', locale: 'en', id: 'a' };

  /** A publisher whose store holds a page that the CMS has no more; `drifted` is what came of reading it again. */
  async function compared(drifted: Round['drifted']) {
    const asked: RoundOptions[] = [];
    const round = (options: RoundOptions) => {
      asked.push(options);
      return Promise.resolve({ ...quietRound, drifted: options.again?.length ? drifted : [] });
    };
    const pipeline = fakePipeline({ round });
    pipeline.store.put({ ...suspect, data: { title: 'About' }, files: [] });
    let comparison;
    await running(pipeline, async (publisher) => {
      await publisher.compareNow();
      comparison = publisher.board.status.comparison;
    });
    return { comparison, again: asked.flatMap(({ again }) => again ?? []) };
  }

  it('has what differs read again, and reports what the change log did not tell', async () => {
    const { comparison, again } = await compared([{ ...changedEntry, explained: false }]);
    expect(again).toEqual([suspect]);
    expect(comparison).toMatchObject({ drifted: ['page “About”'] });
    expect(events).toContainEqual(['error', 'compared']);
  });

  it('reports no drift where an entry had only just changed', async () => {
    const { comparison } = await compared([]);
    expect(comparison).toMatchObject({ drifted: [] });
    expect(events).toContainEqual(['info', 'compared']);
  });

  it('names the pages that are live otherwise than their content is', async () => {
    const round = () => Promise.resolve({ ...quietRound, differing: ['/about/'] });
    await running(fakePipeline({ round }), async (publisher) => {
      await publisher.compareNow();
      expect(publisher.board.status.comparison).toMatchObject({ drifted: ['/about/'] });
    });
    expect(events).toContainEqual(['error', 'compared']);
  });

  it('is one at a time: who asks while it runs gets what it finds', async () => {
    const cms = new FakeCms();
    await running(fakePipeline({ round: () => Promise.resolve(quietRound), cms }), async (publisher) => {
      await Promise.all([publisher.compareNow(), publisher.compareNow(), publisher.compareNow()]);
      const once = cms.asked.length;
      await publisher.compareNow();
      expect([cms.asked.length, cms.asked.filter((field) => field === 'home')]).toEqual([2 * once, ['home', 'home']]);
    });
  });

  it('asks for one more round, between others, in which left-over files go', async () => {
    let rounds = 0;
    const round = () => Promise.resolve({ ...quietRound, live: [], sync: { ...quietRound.sync, ms: (rounds += 1) } });
    await running(fakePipeline({ round }), async (publisher) => {
      await publisher.compareNow();
      expect(publisher.board.status.comparison).toMatchObject({ entries: 0, drifted: [] });
    });
    expect(rounds).toBe(2);
  });

  it('that the CMS does not answer is told, and changes nothing', async () => {
    const fail = () => Promise.reject(away);
    const cms = { ask: fail, entries: fail, download: fail };
    await running(fakePipeline({ round: () => Promise.resolve(quietRound), cms }), async (publisher) => {
      await publisher.compareNow();
      expect(publisher.board.status.comparison).toBeUndefined();
    });
    expect(events).toContainEqual(['warn', 'the comparison was not finished']);
  });
});
