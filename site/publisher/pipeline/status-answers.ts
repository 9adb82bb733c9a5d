import { LOCALES } from '@waymark/shared-types';
import { problemsWith } from '../decide/entry-problems.ts';
import { TYPE_OF_UID } from '../store/type-of-uid.ts';
import { reportOfRefused, type Report } from '../decide/problem.ts';
import { releaseWhilePaused } from './status-of-round.ts';
import type { Status } from './status.ts';
import type { EntryKey } from '../store/content-index.ts';
import type { QueuedEntry } from '../store/queue.ts';
import type { Change } from '../store/change.ts';
import type { Pipeline } from './pipeline.ts';

/** How far a change is. `not looked at`: the CMS has it, and the publisher has not taken it in. */
export type Progress = 'not looked at' | 'in work' | 'held back' | 'live';

/** How far one number of the change log is. */
export interface ChangeStatus {
  readonly change: number;
  readonly state: Progress;
  /** The entry that it tells of, where that is known. */
  readonly entry: { readonly type: string; readonly id: string } | undefined;
  /** Since when it is live, as an ISO 8601 time, and with which release; undefined where that is long ago. */
  readonly since: string | undefined;
  readonly release: number | undefined;
  /** Why it is held back, in words. */
  readonly because: readonly string[];
}

/** How far the latest change of an entry is. */
export interface EntryStatus extends Omit<ChangeStatus, 'change' | 'entry' | 'state'> {
  readonly type: string;
  readonly id: string;
  readonly state: Progress | 'taken down';
  /** What people call it. */
  readonly name: string | undefined;
  /** Where its own page stands on the public site now: as it is, or in its last good version. Empty where it has none. */
  readonly addresses: readonly string[];
  /** How many other live pages show something of it, and the first of them, by their addresses. */
  readonly alsoOn: { readonly count: number; readonly addresses: readonly string[] };
  readonly problems: readonly Report[];
  /** What it waits for: the sizes of pictures are made before its page. Undefined where nothing takes long, or nobody knows. */
  readonly waitsFor: 'pictures' | undefined;
}

/** Other pages that are named; a title can be on thousands. */
const MOST_NAMED = 20;

/** What the answers are made from. */
export interface StatusFacts {
  readonly pipeline: Pipeline;
  readonly status: Status;
  /** What the CMS has that was not taken in yet, as far as it was asked for. */
  readonly unseen: readonly Change[];
  /** The last number that the CMS gave out; undefined where it did not answer. */
  readonly latest: number | undefined;
  /** Why the whole release is held back. */
  readonly whyHeld: string | undefined;
}

type Entry = Pick<EntryKey, 'type' | 'id'>;
type Found = Omit<ChangeStatus, 'change' | 'entry'>;

const IN_WORK: Found = { state: 'in work', since: undefined, release: undefined, because: [] };
const NOT_LOOKED_AT: Found = { ...IN_WORK, state: 'not looked at' };

const held = (because: readonly string[]): Found => ({ ...IN_WORK, state: 'held back', because });

const is =
  ({ type, id }: Entry) =>
  (other: Entry) =>
    other.type === type && other.id === id;

/** The entry that a row of the log tells of, as far as it is a public one. */
const entryOf = ({ type, document: id }: Change): Entry => ({ type: TYPE_OF_UID.get(type) ?? type, id });

/** How far a number of the change log is; undefined where the CMS has given out no such number. */
export function changeStatus(change: number, facts: StatusFacts): ChangeStatus | undefined {
  const { pipeline, unseen, latest } = facts;
  const taken = pipeline.store.cursor()?.sequence ?? 0;
  if (change > taken) {
    const row = unseen.find(({ sequence }) => sequence === change);
    // Where the CMS did not answer, nobody knows how far its log goes.
    if (change > Math.max(taken, latest ?? Infinity)) return undefined;
    return { ...NOT_LOOKED_AT, change, entry: row && entryOf(row) };
  }
  const row = pipeline.liveLog.row(change);
  const entry = row && row.type !== '' ? { type: row.type, id: row.id } : undefined;
  if (row?.liveAt === null) {
    const waiting = entry && pipeline.waiting().find(is(entry));
    return { ...onTheWay(entry, waiting, facts), change, entry };
  }
  return { ...sinceThen(row, facts), change, entry };
}

/** What is asked of every entry alike, read once for all those of one question: each of these grows with what waits. */
interface Reading {
  readonly waiting: readonly QueuedEntry[];
  readonly problems: readonly Report[];
  readonly refused: ReturnType<Pipeline['store']['refused']>;
  readonly unseen: readonly Entry[];
}

const readingOf = ({ pipeline, unseen }: StatusFacts): Reading => ({
  waiting: pipeline.waiting(),
  problems: pipeline.problems(),
  refused: pipeline.store.refused(),
  unseen: unseen.map(entryOf),
});

/** How far an entry is; undefined where there is none, and never was. */
export function entryStatus(entry: Entry, facts: StatusFacts): EntryStatus | undefined {
  const status = oneStatus(entry, facts, readingOf(facts));
  if (!status) return undefined;
  const key = storedKey(entry, facts.pipeline);
  const own = key && facts.pipeline.pageOf(key)?.path;
  const others = key ? facts.pipeline.pagesShowing(key).filter((path) => path !== own) : [];
  return { ...status, alsoOn: { count: others.length, addresses: others.slice(0, MOST_NAMED) } };
}

/** How far each of some entries is, in their order, without the other pages that show them; null where there is no such entry. */
export function entryStatuses(entries: readonly Entry[], facts: StatusFacts): (Omit<EntryStatus, 'alsoOn'> | null)[] {
  const reading = readingOf(facts);
  return entries.map((entry) => oneStatus(entry, facts, reading) ?? null);
}

function oneStatus(entry: Entry, facts: StatusFacts, reading: Reading): Omit<EntryStatus, 'alsoOn'> | undefined {
  const { pipeline } = facts;
  const key = storedKey(entry, pipeline);
  const waiting = reading.waiting.find(is(entry));
  const before = pipeline.liveLog.entry(entry);
  const page = key && pipeline.pageOf(key);
  const problems = problemsWith(entry, page?.path, reading.problems);
  const isNew = reading.unseen.some(is(entry));
  if (!key && !waiting && !before && !isNew && problems.length === 0) return undefined;
  const refused = reading.refused.filter(is(entry)).map((each) => reportOfRefused(each).message);
  const known = waiting
    ? onTheWay(entry, waiting, facts)
    : refused.length > 0
      ? held(refused)
      : sinceThen(before, facts);
  const found = isNew ? NOT_LOOKED_AT : known;
  return {
    ...found,
    type: entry.type,
    id: entry.id,
    name: waiting?.name ?? before?.name,
    state: !key && found.state === 'live' ? 'taken down' : found.state,
    addresses: page?.isLive ? [page.path] : [],
    problems,
    waitsFor: isOnTheWay(found) && pipeline.media.making?.size ? 'pictures' : undefined,
  };
}

const isOnTheWay = ({ state }: Found) => state === 'not looked at' || state === 'in work';

/** Under what the store holds an entry; undefined where it does not. */
function storedKey({ type, id }: Entry, { store }: Pipeline): EntryKey | undefined {
  return ['', ...LOCALES]
    .map((locale) => ({ type, locale, id }))
    .find((key) => store.index.get(key.type, key.locale, key.id));
}

/** Of something that was taken in and is not live: whether it is held back, and why. */
function onTheWay(
  entry: Entry | undefined,
  waiting: QueuedEntry | undefined,
  { pipeline, status, whyHeld }: StatusFacts,
): Found {
  if (status.state === 'paused') return held([status.message ?? 'Publishing pauses.']);
  if (whyHeld !== undefined) return held([whyHeld]);
  if (!entry || !waiting?.isHeld) return IN_WORK;
  const own = problemsWith(entry, pipeline.pageOf(waiting)?.path, status.problems);
  return held(own.length > 0 ? own.map(({ message }) => message) : [HELD_WITH_OTHERS]);
}

const HELD_WITH_OTHERS =
  'The pages that show it are held back: see the problems in the status. It goes live with the first of them that is put right.';

/** Of something that was live: since when, unless the site was taken back to before it. */
function sinceThen(
  row: { readonly liveAt: number | null; readonly release: number | null } | undefined,
  { pipeline, status }: StatusFacts,
): Found {
  const paused = releaseWhilePaused(pipeline);
  const { liveAt, release } = row ?? { liveAt: null, release: null };
  if (paused !== undefined && release !== null && release > paused)
    return held([status.message ?? 'Publishing pauses.']);
  const since = liveAt === null ? undefined : new Date(liveAt).toISOString();
  return { state: 'live', since, release: release ?? undefined, because: [] };
}
