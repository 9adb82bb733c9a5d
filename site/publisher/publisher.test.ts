import { describe, expect, it } from 'vitest';
import { POLL_EVERY, Publisher } from './publisher.ts';
import { CmsError } from './sync/cms-client.ts';
import type { Round, RoundOptions, Workshop } from './workshop.ts';

const nothing: Round = {
  sync: { mode: 'nothing', changed: false, changes: 0, ms: 1 },
  publish: undefined,
  stillHeld: false,
};

/** A workshop whose rounds the test decides. */
function workshopOf(round: (options: RoundOptions) => Promise<Round>): Workshop {
  return {
    // Only `live()` is asked of the releases.
    releases: Object.assign(Object.create(null), { live: () => undefined }),
    round: (options = {}) => round(options),
    close: () => undefined,
  };
}

const events: [string, string][] = [];
const log = (level: string, event: string) => void events.push([level, event]);

/** Runs a publisher for as long as a test needs it. */
async function running(workshop: Workshop, test: (publisher: Publisher) => Promise<void>) {
  events.length = 0;
  const publisher = new Publisher(workshop, log);
  const end = publisher.run();
  await test(publisher);
  publisher.stop();
  await end;
}

describe('the publisher’s loop', () => {
  it('answers a request with a round that began after it', async () => {
    let rounds = 0;
    let finishFirst: () => void = () => undefined;
    const workshop = workshopOf(async () => {
      rounds += 1;
      if (rounds === 1)
        await new Promise<void>((resolve) => {
          finishFirst = resolve;
        });
      return nothing;
    });
    await running(workshop, async (publisher) => {
      const asked = publisher.request();
      expect(rounds).toBe(1);
      finishFirst();
      await asked;
      expect(rounds).toBe(2);
    });
  });

  it('makes one round of many requests that come at once, and a full one if any asks for it', async () => {
    const full: (boolean | undefined)[] = [];
    const workshop = workshopOf((options) => {
      full.push(options.full);
      return Promise.resolve(nothing);
    });
    await running(workshop, async (publisher) => {
      await Promise.all([publisher.request(), publisher.request({ full: true }), publisher.request()]);
      expect(full).toEqual([false, true]);
    });
  });

  it('says once that the CMS does not answer, and goes on when it does', async () => {
    let isUp = false;
    const workshop = workshopOf(() =>
      isUp ? Promise.resolve(nothing) : Promise.reject(new CmsError('The CMS did not answer.')),
    );
    await running(workshop, async (publisher) => {
      await publisher.request().catch(() => undefined);
      await publisher.request().catch(() => undefined);
      expect(publisher.status).toMatchObject({ state: 'waiting for the CMS', message: 'The CMS did not answer.' });
      expect(events).toEqual([['warn', 'waiting for the CMS']]);
      isUp = true;
      await publisher.request();
      expect(publisher.status).toMatchObject({ state: 'up to date', message: undefined });
    });
  });

  it('tells what holds a publish back, and keeps telling it until it is put right', async () => {
    const problem = { page: '/a/', message: 'The page /a/ links to /gone/.', place: undefined };
    const held: Round = {
      ...nothing,
      publish: {
        outcome: 'held',
        release: 1,
        pages: 2,
        files: 3,
        problems: [problem],
        renderMs: 1,
        releaseMs: 0,
        ms: 1,
      },
    };
    const stillHeld = { ...nothing, stillHeld: true };
    let next = () => Promise.resolve(held);
    await running(
      workshopOf(() => next()),
      async (publisher) => {
        const heldBack = { state: 'held back', message: problem.message, problems: [problem] };
        await publisher.request();
        expect(publisher.status).toMatchObject(heldBack);
        next = () => Promise.reject(new CmsError('The CMS did not answer.'));
        await publisher.request().catch(() => undefined);
        expect(publisher.status.state).toBe('waiting for the CMS');
        next = () => Promise.resolve(stillHeld);
        await publisher.request();
        expect(publisher.status).toMatchObject(heldBack);
        next = () => Promise.resolve(nothing);
        await publisher.request();
        expect(publisher.status).toMatchObject({ state: 'up to date', message: undefined, problems: [] });
      },
    );
  });

  it('ends as soon as the round at hand has ended', async () => {
    let finish: () => void = () => undefined;
    const work = new Promise<Round>((resolve) => {
      finish = () => {
        resolve(nothing);
      };
    });
    const publisher = new Publisher(
      workshopOf(() => work),
      log,
    );
    const end = publisher.run();
    publisher.stop();
    const asked = performance.now();
    finish();
    await end;
    expect(performance.now() - asked).toBeLessThan(POLL_EVERY / 2);
  });
});
