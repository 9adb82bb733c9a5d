import { explain } from './explain.ts';
import type { Log } from './log.ts';
import type { Report } from './plan/problem.ts';
import { CmsError } from './sync/cms-client.ts';
import type { Round, RoundOptions, Workshop } from './workshop.ts';

/** What the publisher is doing, for `GET /status`. */
export interface Status {
  readonly state: 'starting' | 'up to date' | 'working' | 'held back' | 'waiting for the CMS' | 'failed';
  /** In words: why it waits, or what failed. */
  readonly message: string | undefined;
  readonly release: number | undefined;
  readonly pages: number | undefined;
  readonly problems: readonly Report[];
  /** When the state was last found out, as an ISO 8601 time. */
  readonly at: string;
}

/** How long the publisher waits for a wake-up call before it looks by itself, in milliseconds. */
export const POLL_EVERY = 2_000;

interface Asked {
  readonly full: boolean;
  readonly settle: (round: Promise<Round>) => void;
}

/** The loop: it looks when it is called, and every few seconds in case a call was lost. */
export class Publisher {
  readonly #workshop: Workshop;
  readonly #log: Log;
  readonly #syncOnly: boolean;
  readonly #stopping = new AbortController();
  #asked: Asked[] = [];
  #wake: () => void = () => undefined;
  #status: Status = {
    state: 'starting',
    message: undefined,
    release: undefined,
    pages: undefined,
    problems: [],
    at: new Date().toISOString(),
  };

  constructor(workshop: Workshop, log: Log, { syncOnly = false } = {}) {
    this.#workshop = workshop;
    this.#log = log;
    this.#syncOnly = syncOnly;
  }

  get status(): Status {
    return this.#status;
  }

  /** Asks for a round as soon as can be; answers when a round that began after the call has ended. */
  request({ full = false } = {}): Promise<Round> {
    return new Promise((resolve) => {
      this.#asked.push({ full, settle: resolve });
      this.#wake();
    });
  }

  /** Runs until `stop` is called. */
  async run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const asked = this.#asked.splice(0);
      const round = this.#round({ full: asked.some(({ full }) => full), syncOnly: this.#syncOnly });
      for (const { settle } of asked) settle(round);
      await round.catch(() => undefined);
      if (this.#asked.length === 0) await this.#nextCall();
    }
  }

  stop(): void {
    this.#stopping.abort();
    this.#wake();
  }

  #nextCall(): Promise<void> {
    if (this.#stopping.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_EVERY);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #round(options: RoundOptions): Promise<Round> {
    try {
      const round = await this.#workshop.round({
        ...options,
        onProgress: () => {
          this.#tell({ state: 'working' });
        },
      });
      this.#note(round);
      return round;
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  #note({ sync, publish, stillHeld }: Round): void {
    if (!publish) {
      const { problems } = this.#status;
      if (stillHeld) this.#tell({ state: 'held back', message: problems[0]?.message });
      else this.#tell({ state: 'up to date', message: undefined, problems: [] });
      return;
    }
    const { outcome, release, pages, files, problems, ms } = publish;
    this.#tell({
      state: outcome === 'held' ? 'held back' : 'up to date',
      message: problems[0]?.message,
      release,
      pages,
      problems,
    });
    this.#log(outcome === 'held' ? 'error' : 'info', outcome, {
      release,
      pages,
      files,
      ms: Math.round(ms),
      sync: sync.mode,
      changes: sync.changes,
      syncMs: Math.round(sync.ms),
    });
    for (const problem of problems) this.#log('error', 'problem', { ...problem });
  }

  #fail(error: unknown): void {
    const message = explain(error);
    const state = error instanceof CmsError ? 'waiting for the CMS' : 'failed';
    // Tried again every few seconds: said once.
    if (this.#status.message !== message) this.#log(state === 'failed' ? 'error' : 'warn', state, { message });
    this.#tell({ state, message });
  }

  #tell(news: Partial<Status>): void {
    this.#status = {
      ...this.#status,
      ...news,
      release: news.release ?? this.#workshop.releases.live()?.release,
      at: new Date().toISOString(),
    };
  }
}
