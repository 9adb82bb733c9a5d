import { explain } from './explain.ts';
import type { Log } from './log.ts';
import { Metrics } from './metrics.ts';
import { StatusBoard, liveEntries, type PublishStatus } from './status.ts';
import { CmsError } from './sync/cms-client.ts';
import { compare, type Compared } from './sync/compare.ts';
import type { Round, RoundOptions, Workshop } from './workshop.ts';

/** How long the publisher waits for a wake-up call before it looks by itself, in milliseconds. */
export const POLL_EVERY = 2_000;

/** How long it waits at most after failures: each in a row doubles the time. */
const LONGEST_WAIT = 30_000;

/** How often everything in the CMS is compared with the content store, in milliseconds. */
const COMPARE_EVERY = 60 * 60_000;

type Asked = Pick<RoundOptions, 'full' | 'force' | 'resume' | 'again'> & {
  /** Also clears up thoroughly, when the round has ended. */
  readonly tidy?: boolean;
};

interface Request {
  readonly asked: Asked;
  readonly settle: (round: Promise<Round>) => void;
}

/** What a publisher may do otherwise than usual. */
export interface PublisherOptions {
  /** Only keeps the content store up to date. Default: false. */
  readonly syncOnly?: boolean;
  /** In milliseconds. Default: an hour. */
  readonly compareEvery?: number;
}

/** The loop: it looks when it is called, every few seconds in case a call was lost, and now and then at everything. */
export class Publisher {
  readonly board = new StatusBoard();
  readonly metrics = new Metrics();
  readonly #workshop: Workshop;
  readonly #log: Log;
  readonly #options: Required<PublisherOptions>;
  readonly #stopping = new AbortController();
  #requests: Request[] = [];
  #wake: () => void = () => undefined;
  #failures = 0;
  /** Whether something was held back when a publish was tried last. */
  #isHeld = false;
  #why: string | undefined;

  constructor(workshop: Workshop, log: Log, { syncOnly = false, compareEvery = COMPARE_EVERY }: PublisherOptions = {}) {
    this.#workshop = workshop;
    this.#log = log;
    this.#options = { syncOnly, compareEvery };
    // Until the first round has put it right.
    if (workshop.damaged.length > 0) this.board.tell({ message: workshop.damaged.join(' ') });
  }

  /** Asks for a round as soon as can be; answers when a round that began after the call has ended. */
  request(asked: Asked = {}): Promise<Round> {
    return new Promise((resolve) => {
      this.#requests.push({ asked, settle: resolve });
      this.#wake();
    });
  }

  /** Runs until `stop` is called. */
  async run(): Promise<void> {
    const comparing = setInterval(() => void this.compareNow(), this.#options.compareEvery);
    while (!this.#stopping.signal.aborted) {
      const requests = this.#requests.splice(0);
      const round = this.#round(together(requests.map(({ asked }) => asked)));
      for (const { settle } of requests) settle(round);
      await round.catch(() => undefined);
      if (this.#requests.length === 0) await this.#nextCall();
    }
    clearInterval(comparing);
  }

  stop(): void {
    this.#stopping.abort();
    this.#wake();
  }

  /** Goes back to an earlier release at once; publishing pauses. Between two rounds, never within one. */
  rollBack(to: number | undefined, force: boolean): number {
    const { number } = this.#workshop.releases.rollBack(to, force);
    this.#log('warn', 'rolled back', { release: number });
    this.#tellPause();
    return number;
  }

  /** Compares everything in the CMS with the content store, and has what differs put right. */
  async compareNow(): Promise<void> {
    try {
      const compared = await compare(this.#workshop, this.#stopping.signal);
      const { drifted } = await this.request({ again: compared.suspects, tidy: true });
      this.#noteComparison(
        compared,
        drifted.map(({ name }) => name),
      );
    } catch (error) {
      if (!this.#stopping.signal.aborted)
        this.#log('warn', 'the comparison was not finished', { reason: explain(error) });
    }
  }

  #noteComparison({ entries }: Compared, drifted: readonly string[]): void {
    this.board.tell({ comparison: { at: new Date().toISOString(), entries, drifted } });
    this.#log(drifted.length > 0 ? 'error' : 'info', 'compared', { entries, drifted });
  }

  #nextCall(): Promise<void> {
    if (this.#stopping.signal.aborted) return Promise.resolve();
    const wait = Math.min(POLL_EVERY * 2 ** this.#failures, LONGEST_WAIT);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #round(asked: Asked): Promise<Round> {
    try {
      const round = await this.#workshop.round({
        ...asked,
        syncOnly: this.#options.syncOnly,
        onProgress: () => {
          this.board.tell({ state: 'working' });
        },
      });
      this.#failures = 0;
      this.#note(round);
      if (asked.tidy === true || round.publish?.outcome === 'released') this.#workshop.tidy(asked.tidy === true);
      return round;
    } catch (error) {
      this.#failures += 1;
      this.#fail(error);
      throw error;
    }
  }

  #note(round: Round): void {
    const { publish, live } = round;
    const { releases } = this.#workshop;
    this.metrics.round(round);
    const waiting = this.#workshop.waiting();
    this.metrics.queue(waiting.length);
    if (publish) {
      this.board.tell({ last: lastOf(round.sync.ms, publish) });
      const { outcome, problems, why, pages } = publish;
      const message = why ?? problems[0]?.message;
      const state = outcome === 'held' || publish.heldPages > 0 ? 'held back' : 'up to date';
      this.board.tell({ state, message, release: publish.release, pages, problems }, waiting);
      this.#isHeld = state === 'held back';
      this.#why = why;
      this.#logPublish(round);
    } else {
      const { problems } = this.board.status;
      const isHeld = this.#isHeld;
      const release = releases.live()?.number;
      this.board.tell(
        {
          state: isHeld ? 'held back' : 'up to date',
          message: isHeld ? (this.#why ?? problems[0]?.message) : undefined,
          release,
          pages: releases.live()?.pages,
        },
        waiting,
      );
    }
    if (releases.pausedAt) this.#tellPause();
    const entries = liveEntries(live, releases.live()?.number ?? 0, new Date());
    this.board.wentLive(entries);
    for (const entry of entries.slice(0, 100)) {
      this.metrics.wentLive(entry.ms);
      this.#log('info', 'live', { name: entry.name, happened: entry.happened, ms: entry.ms, release: entry.release });
    }
  }

  #logPublish({ sync, publish }: Round): void {
    if (!publish) return;
    const { outcome, release, pages, rendered, written, problems, why, ms } = publish;
    this.#log(outcome === 'held' ? 'error' : 'info', outcome, {
      release,
      pages,
      rendered,
      written,
      ms: Math.round(ms),
      sync: sync.mode,
      changes: sync.changes,
      syncMs: Math.round(sync.ms),
      ...(why !== undefined && { why }),
    });
    for (const problem of problems) this.#log('error', 'problem', { ...problem });
  }

  #tellPause(): void {
    const paused = this.#workshop.releases.pausedAt;
    if (!paused) return;
    this.board.tell({
      state: 'paused',
      release: this.#workshop.releases.live()?.number,
      message: `Release ${paused.release} was gone back to at ${paused.at}. Changes wait; go on with: npm run publish:site -- --resume`,
    });
  }

  #fail(error: unknown): void {
    const message = explain(error);
    const state = error instanceof CmsError ? 'waiting for the CMS' : 'failed';
    this.metrics.failure(state);
    // Tried again every few seconds: said once.
    if (this.board.status.message !== message) this.#log(state === 'failed' ? 'error' : 'warn', state, { message });
    this.board.tell({ state, message }, this.#workshop.waiting());
  }
}

function lastOf(syncMs: number, publish: NonNullable<Round['publish']>): PublishStatus {
  const { release, outcome, rendered, written, renderMs, decideMs, releaseMs } = publish;
  const [sync, render, decide, made] = [syncMs, renderMs, decideMs, releaseMs].map((ms) => Number(ms.toFixed(1)));
  return {
    release,
    outcome,
    rendered,
    written,
    ms: { sync: sync ?? 0, render: render ?? 0, decide: decide ?? 0, release: made ?? 0 },
  };
}

/** One round for all that was asked for. */
function together(asked: readonly Asked[]): Asked {
  return {
    full: asked.some(({ full }) => full),
    force: asked.some(({ force }) => force),
    resume: asked.some(({ resume }) => resume),
    tidy: asked.some(({ tidy }) => tidy),
    again: asked.flatMap(({ again }) => again ?? []),
  };
}
