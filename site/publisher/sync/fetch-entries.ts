import type { AnyDefinition, Ask } from '../../src/content/definition.ts';
import { CmsError } from './cms-client.ts';
import { readPage, type Page } from './read-page.ts';

/** How often a list that changes while it is read is read again. */
const ATTEMPTS = 3;

/** Entries asked for at once: few enough that one answer stays small. */
const PAGE = 100;

/** Takes in some entries, and those that cannot be read; called again with the same ones where a list is read again. */
export type TakeIn = (page: Pick<Page, 'nodes' | 'unreadable'>) => Promise<void>;

/**
 * Hands over all published entries of a type in a language, or only those with the ids, some at a time: the whole list never is in memory.
 * @returns The ids of the entries that there are.
 * @throws {CmsError} where the entries received are not as many as the CMS says there are.
 */
export async function fetchEntries(
  ask: Ask,
  definition: AnyDefinition,
  locale: string | undefined,
  takeIn: TakeIn,
  ids?: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids === undefined) return await fetchList(ask, definition, locale, takeIn);
  const present = new Set<string>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const part = await fetchList(ask, definition, locale, takeIn, ids.slice(start, start + PAGE));
    for (const id of part) present.add(id);
  }
  return present;
}

/** Reads a list until two readings of its length agree with what came; entries that come and go meanwhile shift its pages. */
async function fetchList(
  ask: Ask,
  definition: AnyDefinition,
  locale: string | undefined,
  takeIn: TakeIn,
  ids?: readonly string[],
): Promise<ReadonlySet<string>> {
  let last = { found: 0, expected: 0 };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { present, totals } = await readOnce(ask, definition, locale, takeIn, ids);
    const [expected = 0] = totals;
    if (totals.size === 1 && present.size === expected) return present;
    last = { found: present.size, expected };
  }
  throw new CmsError(
    `The list of ${definition.type} entries is not whole: ${last.found} came, the CMS says there are ${last.expected}. Either entries changed all the time, or one of the CMS's list limits cuts it off.`,
  );
}

async function readOnce(
  ask: Ask,
  definition: AnyDefinition,
  locale: string | undefined,
  takeIn: TakeIn,
  ids: readonly string[] | undefined,
): Promise<{ readonly present: ReadonlySet<string>; readonly totals: ReadonlySet<number> }> {
  const present = new Set<string>();
  const totals = new Set<number>();
  for (let start = 0, total = Infinity; start < total; start += PAGE) {
    const { nodes, unreadable, ...counted } = await readPage(ask, definition, {
      pagination: { start, limit: PAGE },
      ...(ids && { filters: { documentId: { in: ids } } }),
      ...(locale !== undefined && { locale }),
    });
    total = counted.total;
    totals.add(total);
    for (const { documentId } of [...nodes, ...unreadable]) present.add(documentId);
    await takeIn({ nodes, unreadable });
    if (nodes.length + unreadable.length === 0) break;
  }
  return { present, totals };
}
