import { LIST_LIMIT, LOCALES, contentTypes, type ContentType } from '@waymark/shared-types';
import { FilesDocument, type FileFragment } from '@waymark/shared-types/graphql';
import type { AnyDefinition } from '../../src/content/definition.ts';
import { registry } from '../../src/content/registry.ts';
import { makeMedia, type MediaCache } from '../images/make-media.ts';
import { explain } from '../explain.ts';
import type { ContentStore, Cursor } from '../store/content-store.ts';
import { changesSince, headOfLog, type Change } from './change-log.ts';
import type { Cms } from './cms-client.ts';
import { fetchEntries } from './fetch-entries.ts';
import { EntryError, normalise } from './normalise.ts';

/** What a sync did. */
export interface SyncResult {
  /** `nothing`: the change log had nothing new. `changes`: only what it names was read. `full`: everything was read. */
  readonly mode: 'nothing' | 'changes' | 'full';
  /** Whether the content store holds something else than before. */
  readonly changed: boolean;
  /** How many rows of the change log were taken in. */
  readonly changes: number;
}

/** What a sync works with. */
export interface SyncParts {
  readonly cms: Cms;
  readonly store: ContentStore;
  readonly media: MediaCache;
  /** Told how many more entries of a type have been taken in. */
  readonly onProgress?: (type: string, done: number) => void;
}

/** A sync under way: what it works with, and the media files that it has dealt with. */
interface Running extends SyncParts {
  readonly filesDone: Set<string>;
}

const definitions = Object.values<AnyDefinition>(registry);
const FILE_UID = 'plugin::upload.file';

const localesOf = (type: ContentType): readonly (string | undefined)[] =>
  contentTypes[type].localised ? LOCALES : [undefined];

/**
 * Brings the content store up to date with the CMS, in one transaction.
 * Reads only what the change log names; everything where there is no cursor, the log is another one, or `full` asks for it.
 * @throws {CmsError} where the CMS does not answer whole; {EntryError} where an entry cannot be published. Either leaves the store as it was.
 */
export async function sync(given: SyncParts, { full = false } = {}): Promise<SyncResult> {
  const parts: Running = { ...given, filesDone: new Set() };
  const cursor = full ? undefined : parts.store.cursor();
  if (!cursor) return await syncAll(parts);
  const { head, changes, continuous } = await changesSince(parts.cms.ask, cursor);
  if (!continuous) return await syncAll(parts);
  if (changes.length === 0) return { mode: 'nothing', changed: false, changes: 0 };
  return await syncChanges(parts, head, changes);
}

async function syncAll(parts: Running): Promise<SyncResult> {
  const { store } = parts;
  // Taken before the reading: what changes meanwhile is read again next time, rather than missed.
  const head = await headOfLog(parts.cms.ask);
  return await store.transaction(async () => {
    let changed = false;
    for (const definition of definitions) {
      for (const locale of localesOf(definition.type))
        changed = (await replaceEntries(parts, definition, locale)) || changed;
    }
    changed = store.removeUnusedFiles() || changed;
    store.moveCursor(head);
    if (changed || store.state() === undefined) store.moveState();
    return { mode: 'full', changed, changes: 0 };
  });
}

async function syncChanges(parts: Running, head: Cursor, changes: readonly Change[]): Promise<SyncResult> {
  const { store } = parts;
  return await store.transaction(async () => {
    let changed = false;
    for (const definition of definitions) {
      const ids = idsOf(changes, contentTypes[definition.type].uid);
      if (ids.length === 0) continue;
      for (const locale of localesOf(definition.type))
        changed = (await replaceEntries(parts, definition, locale, ids)) || changed;
    }
    changed = (await refreshFiles(parts, idsOf(changes, FILE_UID))) || changed;
    changed = store.removeUnusedFiles() || changed;
    store.moveCursor(head);
    if (changed || store.state() === undefined) store.moveState();
    return { mode: 'changes', changed, changes: changes.length };
  });
}

function idsOf(changes: readonly Change[], uid: string): string[] {
  return [...new Set(changes.filter(({ type }) => type === uid).map(({ document }) => document))];
}

/** Puts in what the CMS has of a type (or of these ids), and takes out what it has no more. */
async function replaceEntries(
  parts: Running,
  definition: AnyDefinition,
  locale: string | undefined,
  ids?: readonly string[],
): Promise<boolean> {
  const { store, cms, onProgress } = parts;
  const { type } = definition;
  let changed = false;
  const takeIn = async (nodes: readonly { readonly documentId: string }[]) => {
    for (const node of nodes) {
      const { data, files } = normalise(type, { ...node });
      for (const file of files.values()) changed = (await putFile(parts, file, data)) || changed;
      const entry = { type, locale: locale ?? '', id: node.documentId, data, files: [...files.keys()] };
      changed = store.put(entry) || changed;
    }
    onProgress?.(type, nodes.length);
  };
  const present = await fetchEntries(cms.ask, definition, locale, takeIn, ids);
  for (const id of ids ?? store.ids(type, locale ?? '')) {
    if (!present.has(id)) changed = store.remove(type, locale ?? '', id) || changed;
  }
  return changed;
}

async function putFile(
  { store, media, filesDone }: Running,
  file: FileFragment,
  usedBy: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  if (filesDone.has(file.documentId)) return false;
  const made = await makeMedia(file, media).catch((error: unknown) => {
    throw new EntryError(
      `The file “${file.name}” of ${String(usedBy['title'] ?? usedBy['name'] ?? usedBy['__typename'])} cannot be used: ${explain(error)}`,
    );
  });
  const changed = store.put({ type: 'file', locale: '', id: file.documentId, data: { ...made.data }, files: [] });
  store.putMedia(file.documentId, made.paths);
  filesDone.add(file.documentId);
  return changed;
}

/** Reads again the media files that were changed and that published entries use. */
async function refreshFiles(parts: Running, ids: readonly string[]): Promise<boolean> {
  const used = ids.filter((id) => parts.store.usersOf(id).length > 0);
  if (used.length === 0) return false;
  let changed = false;
  for (let start = 0; start < used.length; start += LIST_LIMIT) {
    const { uploadFiles_connection: answer } = await parts.cms.ask(FilesDocument, {
      filters: { documentId: { in: used.slice(start, start + LIST_LIMIT) } },
      pagination: { start: 0, limit: LIST_LIMIT },
    });
    for (const file of answer?.nodes ?? [])
      changed = (await putFile(parts, file, { title: 'the media library' })) || changed;
  }
  return changed;
}
