import { z } from 'zod';
import { LIST_LIMIT } from '@waymark/shared-types';
import type { AnyDefinition, Ask } from '../../src/content/definition.ts';
import { CmsError } from './cms-client.ts';
import { looksLikeRichText } from './rich-text-problem.ts';

interface Node {
  readonly documentId: string;
}

/** How often a list that changes while it is read is read again. */
const ATTEMPTS = 3;

/** Entries asked for at once: few enough that one answer stays small. */
const PAGE = 100;

/** Takes in some entries; called again with the same ones where a list is read again. */
export type TakeIn = (nodes: readonly Node[]) => Promise<void>;

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
    const answer: unknown = await definition.fetch(ask, {
      pagination: { start, limit: PAGE },
      ...(ids && { filters: { documentId: { in: ids } } }),
      ...(locale !== undefined && { locale }),
    });
    const { nodes, total: counted } = listIn(answer, definition.type);
    total = counted;
    totals.add(total);
    for (const node of nodes) {
      assertWhole(definition.type, node);
      present.add(node.documentId);
    }
    await takeIn(nodes);
    if (nodes.length === 0) break;
  }
  return { present, totals };
}

const list = z.object({
  nodes: z.array(z.looseObject({ documentId: z.string().min(1) })),
  pageInfo: z.object({ total: z.number().int().min(0) }),
});

/** The list in an answer. Something else than a list must not pass for an empty one: everything would be taken down. */
function listIn(answer: unknown, type: string): { readonly nodes: readonly Node[]; readonly total: number } {
  const found = list.safeParse(answer);
  if (found.success) return { nodes: found.data.nodes, total: found.data.pageInfo.total };
  throw new CmsError(
    `The CMS answered with something else than a list of ${type} entries: ${found.error.issues[0]?.message ?? 'it makes no sense'}. Nothing was changed.`,
  );
}

/** A nested list as long as the limit may have been cut off there; a rich text comes whole, however long. */
function assertWhole(type: string, node: unknown, path = ''): void {
  if (typeof node !== 'object' || node === null || looksLikeRichText(node)) return;
  if (Array.isArray(node) && node.length >= LIST_LIMIT) {
    throw new CmsError(
      `A ${type} entry has ${node.length} items in ${path}; the CMS hands out at most ${LIST_LIMIT}, so some may be missing. Divide the list, or raise LIST_LIMIT.`,
    );
  }
  for (const [key, value] of Object.entries(node)) assertWhole(type, value, path ? `${path}.${key}` : key);
}
