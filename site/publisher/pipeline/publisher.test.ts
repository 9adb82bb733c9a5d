import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { POLL_EVERY, Publisher } from './publisher.ts';
import { CmsError } from '../sync/cms-error.ts';
import { fakePipeline } from './testing/fake-pipeline.ts';
import { changedEntry, deadLink, quietRound, roundWith } from './testing/rounds.ts';
import { events, log, running } from './testing/running.ts';
import type { Round, RoundOptions } from './round.ts';

/** A pipeline whose next round a test sets. */
function pipelineWith(first: Round | Error, parts: Partial<Parameters<typeof fakePipeline>[0]> = {}) {
  const script = { next: first };
  const pipeline = fakePipeline({
    round: () => (script.next instanceof Error ? Promise.reject(script.next) : Promise.resolve(script.next)),
    ...parts,
  });
  return { script, pipeline };
}

const away = new CmsError('The CMS did not answer.');

describe('the publisher’s loop', () => {
  it('answers a request with a round that began after it', async () => {
    let rounds = 0;
    let finishFirst: () => void = () => undefined;
    const round = async () => {
      rounds += 1;
      if (rounds === 1)
        await new Promise<void>((resolve) => {
          finishFirst = resolve;
        });
      return quietRound;
    };
    await running(fakePipeline({ round }), async (publisher) => {
      const asked = publisher.request();
      expect(rounds).toBe(1);
      finishFirst();
      await asked;
      expect(rounds).toBe(2);
    });
  });

  it('makes one round of many requests that come at once, and does in it what any of them asks for', async () => {
    const rounds: RoundOptions[] = [];
    const round = (options: RoundOptions) => {
      rounds.push(options);
      return Promise.resolve(quietRound);
    };
    await running(fakePipeline({ round }), async (publisher) => {
      const again = [{ type: 'page', locale: 'en', id: 'a' }];
      await Promise.all([publisher.request(), publisher.request({ full: true }), publisher.request({ again })]);
    });
    expect(rounds).toMatchObject([
      { full: false, force: false, resume: false },
      { full: true, force: false, resume: false, again: [{ id: 'a' }] },
    ]);
  });

  it('only keeps the content store up to date where it is told so', async () => {
    const rounds: RoundOptions[] = [];
    const round = (options: RoundOptions) => {
      rounds.push(options);
      return Promise.resolve(quietRound);
    };
    const once = async (publisher: Publisher) => {
      await publisher.request();
    };
    await running(fakePipeline({ round }), once, { syncOnly: true });
    expect(rounds.map(({ syncOnly }) => syncOnly)).toEqual([true, true]);
  });

  it('ends as soon as the round at hand has ended', async () => {
    let finish: (round: Round) => void = () => undefined;
    const work = new Promise<Round>((resolve) => {
      finish = resolve;
    });
    const publisher = new Publisher(fakePipeline({ round: () => work }), log);
    const end = publisher.run();
    publisher.stop();
    const asked = performance.now();
    finish(quietRound);
    await end;
    expect(performance.now() - asked).toBeLessThan(POLL_EVERY / 2);
  });
});

describe('after failures', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('it waits longer and longer, half a minute at most, and looks as often as ever when all is well', async () => {
    const times: number[] = [];
    const began = Date.now();
    let isUp = false;
    const round = () => {
      times.push(Date.now() - began);
      return isUp ? Promise.resolve(quietRound) : Promise.reject(away);
    };
    await running(fakePipeline({ round }), async () => {
      await vi.advanceTimersByTimeAsync(88_000);
      isUp = true;
      await vi.advanceTimersByTimeAsync(35_000);
    });
    expect(times).toEqual([0, 4, 12, 28, 58, 88, 118, 120, 122].map((seconds) => seconds * 1000));
  });

  it('a wake-up call is answered at once', async () => {
    let rounds = 0;
    const round = () => Promise.reject(new CmsError(`No answer to question ${(rounds += 1)}.`));
    await running(fakePipeline({ round }), async (publisher) => {
      await vi.advanceTimersByTimeAsync(30_000);
      const before = rounds;
      await expect(publisher.request()).rejects.toThrow(`No answer to question ${before + 1}.`);
    });
  });
});

it('ends where its own database is damaged, because a new start makes it again', async () => {
  const damage = Object.assign(new Error('file is not a database'), { code: 'SQLITE_NOTADB' });
  const publisher = new Publisher(pipelineWith(damage).pipeline, log);
  await expect(publisher.run()).rejects.toThrow('damaged while it ran');
  expect(publisher.board.status.message).toContain('file is not a database');
});

describe('the state of the publisher', () => {
  it('says once that the CMS does not answer, and goes on when it does', async () => {
    const { script, pipeline } = pipelineWith(away, { waiting: [changedEntry] });
    await running(pipeline, async (publisher) => {
      await publisher.request().catch(() => undefined);
      await publisher.request().catch(() => undefined);
      expect(publisher.board.status).toMatchObject({
        state: 'waiting for the CMS',
        message: 'The CMS did not answer.',
        queue: 1,
      });
      expect(events).toEqual([['warn', 'waiting for the CMS']]);
      script.next = quietRound;
      await publisher.request();
      expect(publisher.board.status).toMatchObject({ state: 'up to date', message: undefined });
    });
  });

  it('tells a failure of its own apart from one of the CMS', async () => {
    const { pipeline } = pipelineWith(new Error('The page was not kept.', { cause: new Error('no space') }));
    await running(pipeline, async (publisher) => {
      await publisher.request().catch(() => undefined);
      expect(publisher.board.status).toMatchObject({
        state: 'failed',
        message: 'The page was not kept. ← no space',
      });
      expect(events).toEqual([['error', 'failed']]);
    });
  });

  it('tells what holds pages back, and keeps telling it until it is put right', async () => {
    const { script, pipeline } = pipelineWith(roundWith({ problems: [deadLink], heldPages: 1 }));
    await running(pipeline, async (publisher) => {
      const heldBack = { state: 'held back', message: deadLink.message, problems: [deadLink] };
      await publisher.request();
      expect(publisher.board.status).toMatchObject(heldBack);
      script.next = away;
      await publisher.request().catch(() => undefined);
      expect(publisher.board.status.state).toBe('waiting for the CMS');
      script.next = { ...quietRound, problems: [deadLink] };
      await publisher.request();
      expect(publisher.board.status).toMatchObject(heldBack);
      script.next = roundWith();
      await publisher.request();
      expect(publisher.board.status).toMatchObject({ state: 'up to date', message: undefined, problems: [] });
    });
  });

  it('is up to date with a problem that holds no page back, such as a redirect that leads nowhere', async () => {
    const told = { ...deadLink, holds: false };
    const { pipeline } = pipelineWith(roundWith({ problems: [told] }));
    await running(pipeline, async (publisher) => {
      await publisher.request();
      expect(publisher.board.status).toMatchObject({ state: 'up to date', problems: [told] });
    });
  });

  it('tells why a whole release is held back, for as long as it is', async () => {
    const why = '900 of 1000 pages would go.';
    const { script, pipeline } = pipelineWith(roundWith({ outcome: 'held', why }));
    await running(pipeline, async (publisher) => {
      await publisher.request();
      expect(publisher.board.status).toMatchObject({ state: 'held back', message: why });
      script.next = away;
      await publisher.request().catch(() => undefined);
      script.next = quietRound;
      await publisher.request();
      expect(publisher.board.status).toMatchObject({ state: 'held back', message: why });
      script.next = roundWith();
      await publisher.request();
      expect(publisher.board.status).toMatchObject({ state: 'up to date', message: undefined });
    });
  });

  it('tells what the last publish did, and which entries it brought to the public', async () => {
    const { pipeline } = pipelineWith(roundWith({}, [changedEntry]));
    pipeline.liveLog.wentLive([changedEntry], 7, Date.parse('2026-11-24T09:00:01.000Z'));
    await running(pipeline, async (publisher) => {
      await publisher.request();
      const { state, release, pages, last, live } = publisher.board.status;
      expect({ state, release, pages }).toEqual({ state: 'up to date', release: 7, pages: 2000 });
      expect(last).toMatchObject({ rendered: 3, written: 4, ms: { sync: 6, render: 12.3, decide: 0.5, release: 20 } });
      expect(live).toMatchObject([{ name: 'page “About”', at: '2026-11-24T09:00:00.000Z', ms: 1000, release: 7 }]);
      expect(events).toContainEqual(['info', 'released']);
      expect(events).toContainEqual(['info', 'live']);
    });
  });

  it('is paused after a rollback, also when nothing else happens', async () => {
    const paused = { release: 6, at: '2026-11-24T10:00:00.000Z' };
    const { pipeline } = pipelineWith({ ...quietRound, isPaused: true }, { releases: { pausedAt: paused } });
    await running(pipeline, async (publisher) => {
      await publisher.request();
      expect(publisher.board.status).toMatchObject({
        state: 'paused',
        message:
          'Release 6 was gone back to at 2026-11-24T10:00:00.000Z. Changes wait; go on with: npm run publish:site -- --resume',
      });
    });
  });
});
