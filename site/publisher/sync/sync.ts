import { LOCALES, contentTypes, type ContentType } from '@waymark/shared-types';
import type { AnyDefinition } from '../../src/content/definition.ts';
import { registry } from '../../src/content/registry.ts';
import type { MediaCache } from '../media/photos/photo-variants.ts';
import type { EntryKey } from '../store/content-index.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { Cursor } from '../store/cursor.ts';
import type { Change } from '../store/change.ts';
import { changesSince, everythingWithdrawn, isWithdrawal } from './change-log.ts';
import type { Cms } from './cms-client.ts';
import { CmsError } from './cms-error.ts';
import { fetchEntries } from './fetch-entries.ts';
import { fetchFiles } from './fetch-files.ts';
import { isGone } from '../store/refused-entries.ts';
import { Intake } from './intake.ts';
import { leave, withdrawIn } from './withdrawn.ts';

/** What a sync did. */
export interface SyncResult {
  /** `nothing`: the change log had nothing new. `changes`: only what it names was read. `full`: everything was read. */
  readonly mode: 'nothing' | 'changes' | 'full';
  /** How many rows of the change log were taken in. */
  readonly changes: number;
  /** The entries that came out another than before. */
  readonly changed: readonly EntryKey[];
}

/** How a sync goes otherwise than usual. */
export interface SyncOptions {
  /** Reads everything. Default: false. */
  readonly full?: boolean;
  /** Entries to read again, whatever the change log says. */
  readonly again?: readonly EntryKey[];
  /** Takes out what the CMS has no more, however much that is. Default: false. */
  readonly force?: boolean;
}

/** What a sync works with. */
export interface SyncParts {
  readonly cms: Cms;
  readonly store: ContentStore;
  readonly media: MediaCache;
  /** Called within the transaction, when the store holds what the CMS has: what depends on it is kept with it, or not at all. */
  readonly taken: (rows: readonly Change[], mode: SyncResult['mode']) => void;
  /** Told how many more entries of a type have been read. */
  readonly onProgress?: (type: string, done: number) => void;
}

const definitions = Object.values<AnyDefinition>(registry);
const FILE_UID = 'plugin::upload.file';

/** The languages that entries of a type are read in, one at a time. */
export const localesOf = (type: ContentType): readonly (string | undefined)[] =>
  contentTypes[type].localised ? LOCALES : [undefined];

/**
 * Brings the content store up to date with the CMS, in one transaction.
 * Reads only what the change log names; everything where there is no cursor, the log is another one, or `full` asks for it.
 * @throws {CmsError} where the CMS does not answer whole; it leaves the store as it was.
 */
export async function sync(
  parts: SyncParts,
  { full = false, again = [], force = false }: SyncOptions = {},
): Promise<SyncResult> {
  const { store, cms } = parts;
  const cursor = store.cursor();
  if (!cursor) return await syncAll(parts, await everythingWithdrawn(cms.ask), () => force);
  const { head, changes, continuous } = await changesSince(cms.ask, cursor);
  const told = new Set(changes.map(({ type, document }) => `${type} ${document}`));
  const isExplained = ({ type, id }: EntryKey) =>
    force || (isType(type) && told.has(`${contentTypes[type].uid} ${id}`));
  if (!continuous) return await syncAll(parts, await everythingWithdrawn(cms.ask), isExplained);
  if (full) return await syncAll(parts, { head, changes }, isExplained);
  const asked = [...again, ...(force ? store.refused().filter(isGone) : [])];
  if (changes.length === 0 && asked.length === 0) return { mode: 'nothing', changes: 0, changed: [] };
  try {
    return await syncChanges(parts, head, changes, asked, isExplained);
  } catch (error) {
    // What may not be shown any more does not wait for the CMS: the cursor stays, and what is left of it comes back with the next try.
    if (error instanceof CmsError) await leave(store, changes, (rows) => parts.taken(rows, 'changes'));
    throw error;
  }
}

const isNoWithdrawal = (row: Change) => !isWithdrawal(row);

const isType = (name: string): name is ContentType => Object.hasOwn(contentTypes, name);

/**
 * Reads everything, some entries at a time, so that never all of it is in memory.
 * @param log Read before: what changes meanwhile is read again next time, rather than missed.
 */
async function syncAll(
  parts: SyncParts,
  { head, changes }: { readonly head: Cursor; readonly changes: readonly Change[] },
  isExplained: (key: EntryKey) => boolean,
): Promise<SyncResult> {
  const { store } = parts;
  const withdrawals = changes.filter(isWithdrawal);
  return await store.transaction(async () => {
    withdrawIn(store, withdrawals);
    const intake = new Intake(parts.store, parts.media);
    for (const definition of definitions) {
      for (const locale of localesOf(definition.type)) {
        const present = await fetchEntries(parts.cms, definition, { locale }, async (page) => {
          intake.apply(await intake.prepare(definition.type, locale, page));
          parts.onProgress?.(definition.type, page.nodes.length);
        });
        intake.noteGone(definition.type, locale, present);
      }
    }
    intake.removeGone(isExplained);
    // Only what stands as it was, because it cannot be read, still uses these.
    const { gone } = await fetchFiles(parts.cms.ask, store, intake.filesNotSeen());
    for (const file of gone) store.dropFile(file);
    return finish(parts, head, withdrawals, 'full');
  });
}

/** Reads what the change log names, and only then opens a transaction, which is short. */
async function syncChanges(
  parts: SyncParts,
  head: Cursor,
  rows: readonly Change[],
  again: readonly EntryKey[],
  isExplained: (key: EntryKey) => boolean,
): Promise<SyncResult> {
  const { store, cms } = parts;
  const intake = new Intake(store, parts.media);
  const work: (() => void)[] = [];
  for (const definition of definitions) {
    const ids = idsOf(rows, contentTypes[definition.type].uid, again, definition.type);
    if (ids.length === 0) continue;
    for (const locale of localesOf(definition.type)) {
      const present = await fetchEntries(cms, definition, { locale, ids }, async (page) => {
        const prepared = await intake.prepare(definition.type, locale, page);
        work.push(() => {
          intake.apply(prepared);
        });
      });
      work.push(() => {
        intake.noteGone(definition.type, locale, present, ids);
      });
    }
  }
  const { files, gone } = await fetchFiles(cms.ask, store, idsOf(rows.filter(isNoWithdrawal), FILE_UID, again, 'file'));
  const prepared = await intake.prepareFiles(files);
  return await store.transaction(() => {
    withdrawIn(store, rows);
    for (const each of work) each();
    intake.removeGone(isExplained);
    intake.applyFiles(prepared);
    for (const file of gone) store.dropFile(file);
    return finish(parts, head, rows, 'changes');
  });
}

function finish(
  { store, taken }: SyncParts,
  head: Cursor,
  rows: readonly Change[],
  mode: SyncResult['mode'],
): SyncResult {
  store.removeUnusedFiles();
  store.moveCursor(head);
  taken(rows, mode);
  return { mode, changes: rows.length, changed: store.changed.map(({ type, locale, id }) => ({ type, locale, id })) };
}

function idsOf(rows: readonly Change[], uid: string, again: readonly EntryKey[], type: string): string[] {
  return [
    ...new Set([
      ...rows.filter((row) => row.type === uid).map(({ document }) => document),
      ...again.filter((key) => key.type === type).map(({ id }) => id),
    ]),
  ];
}
