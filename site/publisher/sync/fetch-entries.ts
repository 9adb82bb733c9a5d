import { LIST_LIMIT } from '@waymark/shared-types';
import type { AnyDefinition, Ask } from '../../src/content/definition.ts';
import { CmsError } from './cms-client.ts';

interface Node {
  readonly documentId: string;
}

/** How often a list that changes while it is read is read again. */
const ATTEMPTS = 3;

/** Entries asked for at once: few enough that one answer stays small. */
const PAGE = 100;

/**
 * All published entries of a type in a language, a page of the list at a time, or only those with the ids.
 * @throws {CmsError} where the entries received are not as many as the CMS says there are.
 */
export async function fetchEntries(
  ask: Ask,
  definition: AnyDefinition,
  locale: string | undefined,
  ids?: readonly string[],
): Promise<Node[]> {
  if (ids === undefined) return await fetchList(ask, definition, locale);
  const parts: Node[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    parts.push(...(await fetchList(ask, definition, locale, ids.slice(start, start + PAGE))));
  }
  return parts;
}

async function fetchList(
  ask: Ask,
  definition: AnyDefinition,
  locale: string | undefined,
  ids?: readonly string[],
): Promise<Node[]> {
  let found = 0;
  let expected = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const nodes = new Map<string, Node>();
    let total = Infinity;
    let steady = true;
    for (let start = 0; start < total; start += PAGE) {
      const answer = await definition.fetch(ask, {
        pagination: { start, limit: PAGE },
        ...(ids && { filters: { documentId: { in: ids } } }),
        ...(locale !== undefined && { locale }),
      });
      steady &&= total === Infinity || total === answer.pageInfo.total;
      total = answer.pageInfo.total;
      for (const node of answer.nodes) nodes.set(node.documentId, node);
      if (answer.nodes.length === 0) break;
    }
    [found, expected] = [nodes.size, total];
    if (steady && found === expected) {
      for (const node of nodes.values()) assertWhole(definition.type, node);
      return [...nodes.values()];
    }
  }
  throw new CmsError(
    `The list of ${definition.type} entries is not whole: ${found} came, the CMS says there are ${expected}. Either entries changed all the time, or one of the CMS's list limits cuts it off.`,
  );
}

/** A nested list as long as the limit may have been cut off there. */
function assertWhole(type: string, node: unknown, path = ''): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node) && node.length >= LIST_LIMIT) {
    throw new CmsError(
      `A ${type} entry has ${node.length} items in ${path}; the CMS hands out at most ${LIST_LIMIT}, so some may be missing. Divide the list, or raise LIST_LIMIT.`,
    );
  }
  for (const [key, value] of Object.entries(node)) assertWhole(type, value, path ? `${path}.${key}` : key);
}
