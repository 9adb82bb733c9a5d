import { z } from 'zod';
import { LIST_LIMIT, RICH_TEXT_FIELDS } from '@waymark/shared-types';
import type { AnyDefinition, Ask, ListVariables } from '../../src/content/definition.ts';
import { CmsError, ContentError, type AnswerPath } from './cms-client.ts';

/** An entry as the CMS hands it out. */
export interface Node {
  readonly documentId: string;
}

/** An entry that there is, and that the CMS cannot hand out whole. */
export interface Unreadable extends Node {
  /** What is known of it, for its name: its title, or whatever it is called by. */
  readonly known: Readonly<Record<string, unknown>>;
  /** Where in it: `media[1].file`; undefined where the CMS does not say. */
  readonly field: string | undefined;
  /** What is wrong, and what to do. */
  readonly reason: string;
}

/** Some entries of a list, and how many the whole list has. */
export interface Page {
  readonly nodes: readonly Node[];
  readonly unreadable: readonly Unreadable[];
  readonly total: number;
}

/**
 * Reads some entries. Where the CMS cannot hand out all of them together because something in one is missing, each is
 * asked for apart from that one.
 * @throws {CmsError} where the CMS does not answer, or answers with something else than a list.
 */
export async function readPage(ask: Ask, definition: AnyDefinition, variables: ListVariables): Promise<Page> {
  try {
    return await readWhole(ask, definition, variables);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const { nodes, total } = await readNames(ask, definition, variables);
    return { ...(await readApart(ask, definition, variables, nodes)), total };
  }
}

async function readWhole(ask: Ask, definition: AnyDefinition, variables: ListVariables): Promise<Page> {
  const { nodes, total } = listIn(await definition.fetch(ask, variables), definition.type);
  const cut = nodes.flatMap((node) => cutOff(node) ?? []);
  const whole = nodes.filter(({ documentId }) => !cut.some((each) => each.documentId === documentId));
  return { nodes: whole, unreadable: cut, total };
}

/** The ids of the entries, with what they are called where that can be had. */
async function readNames(ask: Ask, definition: AnyDefinition, variables: ListVariables) {
  const read = async (withNames: boolean) =>
    listIn(await definition.fetchNames(ask, variables, withNames), definition.type);
  return await read(true).catch((error: unknown) => {
    if (error instanceof ContentError) return read(false);
    throw error;
  });
}

/** Reads entries by their ids, in halves, until those that cannot be read are found. */
async function readApart(
  ask: Ask,
  definition: AnyDefinition,
  variables: ListVariables,
  known: readonly Node[],
): Promise<Omit<Page, 'total'>> {
  const ids = known.map(({ documentId }) => documentId);
  try {
    return await readWhole(ask, definition, {
      ...variables,
      pagination: { start: 0, limit: ids.length },
      filters: { documentId: { in: ids } },
    });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const [only] = known;
    if (only && known.length === 1) return { nodes: [], unreadable: [unreadable(only, error)] };
    const middle = Math.ceil(known.length / 2);
    const halves = [known.slice(0, middle), known.slice(middle)];
    const parts: Omit<Page, 'total'>[] = [];
    for (const half of halves) parts.push(await readApart(ask, definition, variables, half));
    return {
      nodes: parts.flatMap(({ nodes }) => nodes),
      unreadable: parts.flatMap((part) => part.unreadable),
    };
  }
}

/** GraphQL's words for something that must be there and is not (specification, 6.4.4). */
const EMPTY = 'Cannot return null for non-nullable field';

function unreadable(node: Node, { path, reason }: ContentError): Unreadable {
  return {
    documentId: node.documentId,
    known: { ...node },
    field: fieldAt(path),
    reason: reason.startsWith(EMPTY)
      ? 'is empty, and must not be. Fill it in (a file may have been deleted), and publish the entry again'
      : `cannot be handed out by the CMS (${reason}). Open the entry in the CMS, put it right, and publish it again`,
  };
}

/** A place in an answer as a place in the entry: `['places_connection', 'nodes', 3, 'media', 1, 'file']` is `media[1].file`. */
function fieldAt(path: AnswerPath): string | undefined {
  const inEntry = path[1] === 'nodes' ? path.slice(3) : path.slice(1);
  const text = inEntry.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text === '' ? undefined : text.slice(1);
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

/** An entry with a list as long as the CMS's limit: some of it may have been cut off. */
function cutOff(node: Node): Unreadable | undefined {
  const field = fullList(node);
  if (field === undefined) return undefined;
  const reason = `has ${LIST_LIMIT} items or more, and the CMS hands out no more than ${LIST_LIMIT}, so some may be missing. Divide the list, and publish the entry again`;
  return { documentId: node.documentId, known: { ...node }, field, reason };
}

/** Where the first list stands that is as long as the limit; a rich text comes whole, however long. */
function fullList(value: unknown, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) && value.length >= LIST_LIMIT) return path;
  for (const [key, inner] of Object.entries(value)) {
    if (RICH_TEXT_FIELDS.has(key)) continue;
    const step = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const found = fullList(inner, step);
    if (found !== undefined) return found;
  }
  return undefined;
}
