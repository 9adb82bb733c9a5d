import { isRecord } from '@waymark/shared-types';
import type { AnyDefinition } from '../../src/content/definition.ts';
import type { Cms } from './cms-client.ts';
import { CmsError } from './cms-error.ts';
import { NO_ENTRIES, type EntryAnswer } from './entry-answers.ts';

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

/** Some entries of a type. */
export interface Entries {
  readonly nodes: readonly Node[];
  readonly unreadable: readonly Unreadable[];
}

/** Which entries are read. */
export interface Reading {
  /** Default: of a type that has no languages. */
  readonly locale?: string | undefined;
  /** Only these. Default: all. */
  readonly ids?: readonly string[] | undefined;
  /** Asks for the next entries while the last ones are looked at. Default: true. */
  readonly ahead?: boolean;
  /** Reads drafts, and not what is published; only with `ids`. Default: false. */
  readonly drafts?: boolean;
}

/** Entries asked for at once: few enough that the CMS has time for editors in between. */
const PAGE = 250;

/**
 * Reads the published entries of a type, or those with the ids, or the drafts of these, some at a time: never are all of them in memory.
 * @throws {CmsError} where the CMS does not answer, or answers with something else.
 */
export async function* readEntries(
  cms: Pick<Cms, 'entries'>,
  definition: AnyDefinition,
  { locale, ids, ahead = true, drafts }: Reading,
): AsyncGenerator<Entries, void> {
  const ask = (after: string) => cms.entries(definition.document, { locale, ids, after, limit: PAGE, drafts });
  let asked: ReturnType<typeof ask> | undefined;
  for (let next: string | null = ''; next !== null;) {
    const found: Awaited<ReturnType<typeof ask>> = await (asked ?? ask(next));
    next = found.next;
    asked = ahead && next !== null ? ask(next) : undefined;
    // Whoever reads no further is not told of an answer that does not come.
    asked?.catch(() => undefined);
    yield read(definition, found.answers);
  }
}

function read(definition: AnyDefinition, answers: readonly EntryAnswer[]): Entries {
  const all = answers.map((answer) => nodeOf(definition, answer));
  return {
    nodes: all.filter((each) => !('reason' in each)),
    unreadable: all.filter((each) => 'reason' in each),
  };
}

/** @throws {CmsError} where neither the entry nor a reason was answered: it must not pass for one that is gone. */
function nodeOf(definition: AnyDefinition, { id, data, known = {}, errors }: EntryAnswer): Node | Unreadable {
  if (errors?.[0]) {
    const { message, path = [] } = errors[0];
    return { documentId: id, known, field: fieldAt(path), reason: reasonOf(message) };
  }
  const [node] = isRecord(data) ? definition.entriesIn(data) : [];
  if (node?.documentId === id) return node;
  throw new CmsError(NO_ENTRIES);
}

/** GraphQL's words for something that must be there and is not (specification, 6.4.4). */
const EMPTY = 'Cannot return null for non-nullable field';

const reasonOf = (message: string): string =>
  message.startsWith(EMPTY)
    ? 'is empty, and must not be. Fill it in (a file may have been deleted), and publish the entry again'
    : `cannot be handed out by the CMS (${message}). Open the entry in the CMS, put it right, and publish it again`;

/** A place in an answer as a place in the entry: `['places_connection', 'nodes', 0, 'media', 1, 'file']` is `media[1].file`. */
function fieldAt(path: readonly (string | number)[]): string | undefined {
  const inEntry = path[1] === 'nodes' ? path.slice(3) : path.slice(1);
  const text = inEntry.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text === '' ? undefined : text.slice(1);
}
