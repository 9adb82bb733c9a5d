import { idleWork } from './idle-work.ts';
import { together, type RoundRequest } from './round-request.ts';
import { endWhereDamaged, errorMessage } from '../process/error-message.ts';
import type { Log } from '../process/log.ts';
import { pause } from '../process/pause.ts';
import { Metrics } from './metrics.ts';
import { TOLD, logRound } from './round-log.ts';
import { NOTHING_AHEAD, askAhead, type Ahead } from './changes-ahead.ts';
import { shareAnswers } from './shared-answer.ts';
import { afterRound, lastOf, pauseOf, statusNow } from './status-of-round.ts';
import { StatusBoard } from './status.ts';
import type { StatusFacts } from './status-answers.ts';
import { CmsError } from '../sync/cms-error.ts';
import { compare, type Compared } from '../sync/compare.ts';
import type { Pipeline } from './pipeline.ts';
import type { Round } from './round.ts';

/** How long the publisher waits for a wake-up call before it looks by itself, in milliseconds. */
export const POLL_EVERY = 2_000;

/** How long it waits at most after failures: each in a row doubles the time. */
const LONGEST_WAIT = 30_000;

/** How often everything in the CMS is compared with the content store, in milliseconds. */
const COMPARE_EVERY = 60 * 60_000;

interface Request {
  readonly asked: RoundRequest;
  readonly answer: (round: Promise<Round>) => void;
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
  readonly #pipeline: Pipeline;
  readonly #log: Log;
  readonly #options: Required<PublisherOptions>;
  readonly #stopping = new AbortController();
  readonly #idleWork: ReturnType<typeof idleWork>;
  #requests: Request[] = [];
  #wake: () => void = () => undefined;
  #failures = 0;
  /** Why the release was held back as a whole when a publish was tried last. */
  #why: string | undefined;
  #ahead: Ahead = NOTHING_AHEAD;
  #comparing: Promise<void> | undefined;

  constructor(pipeline: Pipeline, log: Log, { syncOnly = false, compareEvery = COMPARE_EVERY }: PublisherOptions = {}) {
    this.#pipeline = pipeline;
    this.#log = log;
    this.#options = { syncOnly, compareEvery };
    const { releases } = pipeline;
    this.#idleWork = idleWork(pipeline, log, this.board);
    // What is damaged is told until the first round has put it right.
    const message = pipeline.damaged.length > 0 ? pipeline.damaged.join(' ') : undefined;
    this.board.tell(
      { ...statusNow(pipeline), message, release: releases.live()?.number, pages: releases.live()?.pages },
      pipeline.waiting(),
    );
  }

  /** Asks the CMS how far its log goes, so that the status is true of now; those who ask at once share the answers. */
  readonly look = shareAnswers(async () => {
    const { cms, store } = this.#pipeline;
    const ahead = await askAhead(
      cms.ask,
      () => store.cursor(),
      () => this.board.status.log,
    );
    this.#ahead = ahead;
    this.board.foresee(ahead, ahead.latest);
    // A call was lost, or is on its way. After failures the publisher takes its time.
    if (ahead.isBehind && this.#failures === 0) this.request().catch(() => undefined);
  });

  /** Says of one number of the change log, or of one entry, how far it is: as of the last look. */
  get facts(): StatusFacts {
    const { status } = this.board;
    const { unseen, latest } = this.#ahead;
    return { pipeline: this.#pipeline, status, unseen, latest, whyHeld: this.#why };
  }

  /** Asks for a round as soon as can be; answers when a round that began after the call has ended. */
  request(asked: RoundRequest = {}): Promise<Round> {
    return new Promise((resolve) => {
      this.#requests.push({ asked, answer: resolve });
      this.#wake();
    });
  }

  /** Runs until `stop` is called. @throws {Error} where a database of its own is damaged: a new start mends it. */
  async run(): Promise<void> {
    const comparing = setInterval(() => void this.compareNow(), this.#options.compareEvery);
    while (!this.#stopping.signal.aborted) {
      const requests = this.#requests.splice(0);
      const round = this.#round(together(requests.map(({ asked }) => asked)));
      for (const { answer } of requests) answer(round);
      await round.catch(endWhereDamaged);
      if (this.#requests.length === 0 && !this.#options.syncOnly) await this.#idleWork(this.#untilAsked());
      const wait = Math.min(POLL_EVERY * 2 ** this.#failures, LONGEST_WAIT);
      if (this.#requests.length === 0) await pause(wait, this.#untilAsked());
    }
    clearInterval(comparing);
  }

  stop(): void {
    this.#stopping.abort();
    this.#wake();
  }

  /** Goes back to an earlier release at once; publishing pauses. Between two rounds, never within one. */
  rollBack(to: number | undefined, force: boolean): number {
    const { number } = this.#pipeline.releases.rollBack(to, force);
    this.#log('warn', 'rolled back', { release: number });
    this.board.tell({ ...statusNow(this.#pipeline), ...pauseOf(this.#pipeline) });
    return number;
  }

  /** Compares everything in the CMS with the content store, and has what differs put right. One at a time: who asks meanwhile joins. */
  compareNow(): Promise<void> {
    this.#comparing ??= this.#compare().finally(() => {
      this.#comparing = undefined;
    });
    return this.#comparing;
  }

  async #compare(): Promise<void> {
    try {
      const compared = await this.#pipeline.underWay.run((interrupt) =>
        compare(this.#pipeline, AbortSignal.any([this.#stopping.signal, interrupt])),
      );
      const { drifted, differing } = await this.request({ again: compared.suspects, tidy: true });
      this.#noteComparison(compared, [...drifted.map(({ name }) => name), ...differing]);
    } catch (error) {
      if (!this.#stopping.signal.aborted)
        this.#log('warn', 'the comparison was not finished', { reason: errorMessage(error) });
    }
  }

  #noteComparison({ entries }: Compared, drifted: readonly string[]): void {
    this.board.tell({ comparison: { at: new Date().toISOString(), entries, drifted } });
    this.#log(drifted.length > 0 ? 'error' : 'info', 'compared', { entries, drifted: drifted.length });
  }

  /** Ends when somebody asks for something, or the publisher is to stop. */
  #untilAsked(): AbortSignal {
    const asked = new AbortController();
    this.#wake = () => {
      asked.abort();
    };
    return AbortSignal.any([asked.signal, this.#stopping.signal]);
  }

  async #round(asked: RoundRequest): Promise<Round> {
    try {
      const round = await this.#pipeline.round({
        ...asked,
        syncOnly: this.#options.syncOnly,
        onProgress: () => {
          this.board.tell({ state: 'working' });
        },
      });
      this.#failures = 0;
      this.#note(round);
      if (asked.tidy === true || round.publish?.outcome === 'released') this.#pipeline.tidy(asked.tidy === true);
      return round;
    } catch (error) {
      this.#failures += 1;
      this.#fail(error);
      throw error;
    }
  }

  #note(round: Round): void {
    const { publish, problems } = round;
    const { releases } = this.#pipeline;
    this.metrics.round(round);
    const waiting = this.#pipeline.waiting();
    this.metrics.queue(waiting.length);
    if (publish) {
      this.#why = publish.why;
      for (const { at } of round.live.slice(0, TOLD)) this.metrics.wentLive(Math.max(0, Date.now() - at));
    }
    const now = statusNow(this.#pipeline);
    const [log, outlook] = afterRound(now.log, round.sync.mode === 'full' ? undefined : this.board.status.log);
    const pause = pauseOf(this.#pipeline);
    const isHeld = this.#why !== undefined || problems.some(({ holds }) => holds);
    this.board.tell(
      {
        state: isHeld ? 'held back' : 'up to date',
        message: this.#why ?? problems[0]?.message,
        release: publish?.release ?? releases.live()?.number,
        pages: publish?.pages ?? releases.live()?.pages,
        ...(publish && { last: lastOf(round.sync.ms, publish) }),
        ...pause,
        ...now,
        log,
        problems,
      },
      waiting,
      outlook,
    );
    logRound(this.#log, round, releases.live()?.number);
    this.#noteForgotten(round);
  }

  #noteForgotten({ forgotten }: Round): void {
    const { comparison } = this.board.status;
    // What it found then may be told in words that are forgotten now.
    if (forgotten !== undefined && comparison) this.board.tell({ comparison: { ...comparison, drifted: [] } });
  }

  #fail(error: unknown): void {
    const message = errorMessage(error);
    const state = error instanceof CmsError ? 'waiting for the CMS' : 'failed';
    this.metrics.failure(state);
    // Tried again every few seconds: said once.
    if (this.board.status.message !== message) this.#log(state === 'failed' ? 'error' : 'warn', state, { message });
    const release = this.#pipeline.releases.live()?.number;
    this.board.tell({ state, message, release, ...statusNow(this.#pipeline) }, this.#pipeline.waiting());
  }
}
