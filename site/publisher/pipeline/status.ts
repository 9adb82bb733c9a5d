import type { Report } from '../decide/problem.ts';
import type { LiveSince } from '../store/live-log.ts';
import type { QueuedEntry } from '../store/queue.ts';

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

/** How far the CMS's change log is public. All are sequence numbers of it. */
export interface LogStatus {
  readonly name: string;
  /** The last number that was taken into the content store. */
  readonly taken: number;
  /** Everything up to this number is live, or told as a problem. */
  readonly live: number;
  /** The last number that the CMS gave out, as far as is known: each question for the status asks for it. */
  readonly latest: number;
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
  /** How far the change log is public; undefined before anything was read. */
  readonly log: LogStatus | undefined;
  /** What is wrong: pages and entries concerned keep their last good version, or stay away. */
  readonly problems: readonly Report[];
  readonly comparison: ComparisonStatus | undefined;
  /** When the state was last found out, as an ISO 8601 time. */
  readonly at: string;
}

const SHOWN = 20;

const entryOf = ({ type, id, locale, name, happened, at }: Omit<QueuedEntry, 'explained'>): WaitingEntry => ({
  type,
  id,
  locale,
  name,
  happened,
  at: new Date(at).toISOString(),
});

/** An entry that is live, with how long it took. */
export function liveEntry(entry: LiveSince): LiveEntry {
  const { at, liveAt, release } = entry;
  return { ...entryOf(entry), liveAt: new Date(liveAt).toISOString(), ms: Math.max(0, liveAt - at), release };
}

/** What the publisher finds out between two publishes, and the state follows from. */
export interface Outlook {
  /** Whether the CMS is known to have more than was taken in. */
  readonly isBehind: boolean;
  /** Why the CMS did not answer when it was asked last; undefined where it did. */
  readonly unanswered: string | undefined;
}

/** The states in which everything that is known of was looked at. */
const AT_REST: ReadonlySet<Status['state']> = new Set(['up to date', 'held back']);

/** The state as it is told: never at rest while there is more than was looked at, or nobody can say whether there is. */
export function stateFor({ state, message }: Pick<Status, 'state' | 'message'>, { isBehind, unanswered }: Outlook) {
  if (!AT_REST.has(state)) return { state, message };
  if (unanswered !== undefined) return { state: 'waiting for the CMS', message: unanswered } as const;
  return isBehind ? ({ state: 'working', message: undefined } as const) : { state, message };
}

/** Keeps what the publisher is doing, and tells whoever listens. */
export class StatusBoard {
  readonly #listeners = new Set<(status: Status) => void>();
  readonly #now: () => Date;
  #outlook: Outlook = { isBehind: false, unanswered: undefined };
  #known: Status;
  #status: Status;

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
    this.#known = {
      state: 'starting',
      message: undefined,
      release: undefined,
      pages: undefined,
      queue: 0,
      waiting: [],
      live: [],
      last: undefined,
      log: undefined,
      problems: [],
      comparison: undefined,
      at: now().toISOString(),
    };
    this.#status = this.#known;
  }

  get status(): Status {
    return this.#status;
  }

  tell(
    news: Partial<Omit<Status, 'queue' | 'waiting' | 'at'>>,
    waiting?: readonly QueuedEntry[],
    outlook: Outlook = this.#outlook,
  ): void {
    this.#outlook = outlook;
    const queue = waiting && { queue: waiting.length, waiting: waiting.slice(0, SHOWN).map(entryOf) };
    this.#known = { ...this.#known, ...news, ...queue };
    this.#show();
    for (const listener of this.#listeners) listener(this.#status);
  }

  /** Takes in what the CMS said of its log; whoever listens is told where that makes a difference. */
  foresee(outlook: Outlook, latest?: number): void {
    const before = this.#status;
    this.#outlook = outlook;
    const { log } = this.#known;
    if (log && latest !== undefined) this.#known = { ...this.#known, log: { ...log, latest } };
    this.#show();
    if (this.#status.state === before.state && this.#status.log?.latest === before.log?.latest) return;
    for (const listener of this.#listeners) listener(this.#status);
  }

  #show(): void {
    this.#status = { ...this.#known, ...stateFor(this.#known, this.#outlook), at: this.#now().toISOString() };
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
