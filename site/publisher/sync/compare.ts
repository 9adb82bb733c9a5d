import { setTimeout as pause } from 'node:timers/promises';
import type { AnyDefinition } from '../../src/content/definition.ts';
import { registry } from '../../src/content/registry.ts';
import type { EntryKey } from '../store/content-index.ts';
import type { ContentStore } from '../store/content-store.ts';
import { canonicalJson, digestOf } from '../store/digest.ts';
import type { Cms } from './cms-client.ts';
import { fetchEntries } from './fetch-entries.ts';
import { EntryError, normalise } from './normalise.ts';
import { localesOf } from './sync.ts';

/** What a comparison found. */
export interface Compared {
  readonly entries: number;
  /** Entries that the CMS has otherwise than the store, or that only one of them has. */
  readonly suspects: readonly EntryKey[];
}

/** Between two questions, in milliseconds for each that the last one took: the CMS is there for editors first. */
const REST = 4;

/**
 * Compares everything that is published in the CMS with the content store, by the digest of each entry. It changes nothing: what
 * changes while it looks may be among the suspects, and is read again.
 * @param signal Ends it early.
 */
export async function compare(cms: Pick<Cms, 'ask'>, store: ContentStore, signal: AbortSignal): Promise<Compared> {
  const suspects: EntryKey[] = [];
  let entries = 0;
  for (const definition of Object.values<AnyDefinition>(registry)) {
    for (const locale of localesOf(definition.type)) {
      let asked = performance.now();
      const present = await fetchEntries(cms.ask, definition, locale, async (nodes) => {
        signal.throwIfAborted();
        for (const node of nodes) {
          const key = { type: definition.type, locale: locale ?? '', id: node.documentId };
          if (store.digest(key) !== digestNow(key.type, node)) suspects.push(key);
        }
        entries += nodes.length;
        await pause((performance.now() - asked) * REST, undefined, { signal });
        asked = performance.now();
      });
      for (const id of store.index.ids(definition.type, locale ?? '')) {
        if (!present.has(id)) suspects.push({ type: definition.type, locale: locale ?? '', id });
      }
    }
  }
  return { entries, suspects };
}

/** The digest that the store would have of an entry; undefined where it could not be stored. */
function digestNow(type: string, node: { readonly documentId: string }): string | undefined {
  try {
    return digestOf(canonicalJson(normalise(type, { ...node }).data));
  } catch (error) {
    if (error instanceof EntryError) return undefined;
    throw error;
  }
}
