import type { Report } from './plan/problem.ts';
import type { Waiting } from './store/waiting-list.ts';

/** An entry on its way to the public site. */
export interface WaitingEntry {
  readonly type: string;
  readonly id: string;
  readonly locale: string;
  readonly name: string;
  /** `publish`, `unpublish`, `delete` or `media`; `found` where only a comparison noticed. */
  readonly happened: string;
  /** When it happened in the CMS, as an ISO 8601 time. */
  readonly at: string;
}

/** An entry whose change is live. */
export interface LiveEntry extends WaitingEntry {
  /** When the release with it went live, as an ISO 8601 time, and how long after the change that was, in milliseconds. */
  readonly liveAt: string;
  readonly ms: number;
  readonly release: number;
}

/** What the last comparison of everything found. */
export interface ComparisonStatus {
  readonly at: string;
  readonly entries: number;
  /** The entries that were otherwise than in the CMS although the change log told nothing; they are put right. */
  readonly drifted: readonly string[];
}

/** What the last publish did. Times in milliseconds. */
export interface PublishStatus {
  readonly release: number | undefined;
  readonly outcome: string;
  readonly rendered: number;
  readonly written: number;
  readonly ms: { readonly sync: number; readonly render: number; readonly decide: number; readonly release: number };
}

/** What the publisher is doing, for `GET /status`. */
export interface Status {
  readonly state: 'starting' | 'up to date' | 'working' | 'held back' | 'paused' | 'waiting for the CMS' | 'failed';
  /** In words: why it waits, or what failed. */
  readonly message: string | undefined;
  readonly release: number | undefined;
  readonly pages: number | undefined;
  /** How many changed entries are not live yet, and which (the first twenty, the longest waiting first). */
  readonly queue: number;
  readonly waiting: readonly WaitingEntry[];
  /** The entries that went live last, the newest first. */
  readonly live: readonly LiveEntry[];
  readonly last: PublishStatus | undefined;
  /** What is wrong: the pages concerned keep their last good version. */
  readonly problems: readonly Report[];
  readonly comparison: ComparisonStatus | undefined;
  /** When the state was last found out, as an ISO 8601 time. */
  readonly at: string;
}

/** How many entries that went live are remembered. */
const REMEMBERED = 100;
const SHOWN = 20;

const entryOf = ({ type, id, locale, name, happened, at }: Waiting): WaitingEntry => ({
  type,
  id,
  locale,
  name,
  happened,
  at: new Date(at).toISOString(),
});

/** The entries that a release brought to the public, with how long each took. */
export function liveEntries(entries: readonly Waiting[], release: number, now: Date): LiveEntry[] {
  return entries.map((entry) => ({
    ...entryOf(entry),
    liveAt: now.toISOString(),
    ms: Math.max(0, now.getTime() - entry.at),
    release,
  }));
}

/** Keeps what the publisher is doing, and tells whoever listens. */
export class StatusBoard {
  readonly #listeners = new Set<(status: Status) => void>();
  readonly #now: () => Date;
  #status: Status;

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
    this.#status = {
      state: 'starting',
      message: undefined,
      release: undefined,
      pages: undefined,
      queue: 0,
      waiting: [],
      live: [],
      last: undefined,
      problems: [],
      comparison: undefined,
      at: now().toISOString(),
    };
  }

  get status(): Status {
    return this.#status;
  }

  tell(news: Partial<Omit<Status, 'queue' | 'waiting' | 'at'>>, waiting?: readonly Waiting[]): void {
    const queue = waiting && { queue: waiting.length, waiting: waiting.slice(0, SHOWN).map(entryOf) };
    this.#status = { ...this.#status, ...news, ...queue, at: this.#now().toISOString() };
    for (const listener of this.#listeners) listener(this.#status);
  }

  /** Adds entries that went live. */
  wentLive(entries: readonly LiveEntry[]): void {
    if (entries.length > 0) this.tell({ live: [...entries, ...this.#status.live].slice(0, REMEMBERED) });
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners.size;
  }

  /** Tells every change of the status from now on; answers how to stop that. */
  listen(listener: (status: Status) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
