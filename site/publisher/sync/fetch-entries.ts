import type { AnyDefinition } from '../../src/content/definition.ts';
import type { Cms } from './cms-client.ts';
import { readEntries, type Entries, type Reading } from './read-entries.ts';

/** Ids asked for at once: few enough for one question. */
const IDS = 100;

/** Takes in some entries, and those that cannot be read. */
export type TakeIn = (entries: Entries) => Promise<void>;

/**
 * Hands over all published entries of a type in a language, or only those with the ids, some at a time.
 * @returns The ids of the entries that there are.
 * @throws {CmsError} where the CMS does not answer whole.
 */
export async function fetchEntries(
  cms: Pick<Cms, 'entries'>,
  definition: AnyDefinition,
  reading: Reading,
  takeIn: TakeIn,
): Promise<ReadonlySet<string>> {
  const present = new Set<string>();
  for (const ids of partsOf(reading.ids)) {
    for await (const entries of readEntries(cms, definition, { ...reading, ids })) {
      for (const { documentId } of [...entries.nodes, ...entries.unreadable]) present.add(documentId);
      await takeIn(entries);
    }
  }
  return present;
}

function partsOf(ids: readonly string[] | undefined): (readonly string[] | undefined)[] {
  if (ids === undefined) return [undefined];
  return Array.from({ length: Math.ceil(ids.length / IDS) }, (_, part) => ids.slice(part * IDS, (part + 1) * IDS));
}
