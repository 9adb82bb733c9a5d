import {
  ITEM_LIMIT,
  RICH_TEXT_FIELDS,
  contentTypes,
  languageProblem,
  slugProblem,
  tidyUrl,
  urlProblem,
  withoutControlCharacters,
} from '@waymark/shared-types';
import type { FileFragment } from '@waymark/shared-types/graphql';
import { NAME_FIELDS } from '../../src/content/name-fields.ts';
import { ADDRESS_FIELDS } from '../store/address-fields.ts';
import { nameOf } from '../store/name-of.ts';
import { richTextProblem } from './rich-text-problem.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An entry of the CMS taken apart: its own fields with references in them, and the media files that it points to. */
export interface Normalised {
  readonly data: Fields;
  /** By the file's id, with the field that it stands in first, such as `media[0].poster`. */
  readonly files: ReadonlyMap<string, { readonly file: FileFragment; readonly field: string }>;
}

/** An entry holds something that cannot be published. */
export class EntryError extends Error {
  override name = 'EntryError';
  /** The entry as people know it, and where in it the fault is, such as `sections[0].body`. */
  readonly entry: string;
  readonly field: string | undefined;

  /** @param reason What is wrong there, and what to do. */
  constructor(entry: string, field: string | undefined, reason: string, options?: ErrorOptions) {
    super(`${entry}${field === undefined ? '' : `, field ${field}`}: ${reason}.`, options);
    this.entry = entry;
    this.field = field;
  }
}

/** The fields that say what an entry is called: one with nothing in it could not be found, nor told from others. */
const NAMES: readonly string[] = NAME_FIELDS;

/** The field that holds a language, in every component that has one. */
const LANGUAGE_FIELD = 'language';

const withoutFullStop = (sentence: string) => sentence.replace(/\.$/, '');

const TYPE_OF_TYPENAME: ReadonlyMap<unknown, string> = new Map(
  Object.entries(contentTypes).map(([type, { typename }]) => [typename, type]),
);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isFile(value: Fields): value is Fields & FileFragment {
  return value['__typename'] === 'UploadFile';
}

/**
 * Puts each related entry as `{ type, id }` and each media file as `{ file }`, tidies texts and addresses, and checks what the CMS's
 * gate checks where a whole page would suffer from it: content can come in past the gate, too.
 * @param node An entry as the typed queries answer it: related entries and files carry `__typename` and `documentId`.
 * @throws {EntryError} naming the entry and the field.
 */
export function normalise(type: string, node: Fields): Normalised {
  const files = new Map<string, { file: FileFragment; field: string }>();
  const entry = nameOf(type, node);

  const value = (found: unknown, field: string, name: string): unknown => {
    if (RICH_TEXT_FIELDS.has(name) && found !== null) return richText(found, field);
    if (typeof found === 'string') return text(found, field, name);
    if (Array.isArray(found)) return list(found, field);
    if (!isFields(found)) return found;
    if (isFile(found)) {
      if (!files.has(found.documentId)) files.set(found.documentId, { file: found, field });
      return { file: found.documentId };
    }
    if (typeof found['documentId'] === 'string') return reference(found, field);
    return fields(found, `${field}.`);
  };

  const text = (found: string, field: string, name: string): string => {
    const clean = withoutControlCharacters(found);
    if (clean === '') return clean;
    if (name === LANGUAGE_FIELD) return language(clean, field);
    return ADDRESS_FIELDS.has(name) ? address(clean, field) : clean;
  };

  const language = (found: string, field: string): string => {
    const problem = languageProblem(found);
    if (problem) throw new EntryError(entry, field, withoutFullStop(problem));
    return found;
  };

  const address = (found: string, field: string): string => {
    const url = tidyUrl(found);
    const problem = urlProblem(url);
    if (problem) throw new EntryError(entry, field, `“${found}” cannot be a link. ${withoutFullStop(problem)}`);
    return url;
  };

  const richText = (found: unknown, field: string): unknown => {
    const problem = richTextProblem(found);
    if (problem) throw new EntryError(entry, field, withoutFullStop(problem));
    return tidied(found, field);
  };

  /** A part of a rich text. */
  const tidied = (found: unknown, field: string): unknown => {
    if (Array.isArray(found)) return found.map((item, index) => tidied(item, `${field}[${index}]`));
    if (!isFields(found)) return found;
    return Object.fromEntries(
      Object.entries(found).map(([name, inner]) => {
        const place = `${field}.${name}`;
        return [name, typeof inner === 'string' ? text(inner, place, name) : tidied(inner, place)];
      }),
    );
  };

  const list = (found: readonly unknown[], field: string): unknown[] => {
    const items = found.filter((item) => item !== null);
    if (items.length > ITEM_LIMIT)
      throw new EntryError(
        entry,
        field,
        `expected at most ${ITEM_LIMIT} items, found ${items.length}. Leave some out, or divide the entry`,
      );
    return items.map((item, index) => value(item, `${field}[${index}]`, field));
  };

  const reference = (found: Fields, field: string) => {
    const target = TYPE_OF_TYPENAME.get(found['__typename']);
    if (target === undefined) {
      throw new EntryError(
        entry,
        field,
        `points to a ${String(found['__typename'])}, which is no public content type. Ask for __typename in its query, or leave the field out of it`,
      );
    }
    return { type: target, id: found['documentId'] };
  };

  const fields = (found: Fields, path: string): Fields =>
    Object.fromEntries(Object.entries(found).map(([name, inner]) => [name, value(inner, `${path}${name}`, name)]));

  const data = fields(node, '');
  checkWhole(type, entry, data);
  return { data, files };
}

/** Checks what the entry as a whole is known by. @throws {EntryError} */
function checkWhole(type: string, entry: string, data: Fields): void {
  const blank = NAMES.find((name) => {
    const called = data[name];
    return typeof called === 'string' && called.trim() === '';
  });
  if (blank !== undefined) throw new EntryError(entry, blank, 'is empty. Fill it in, and publish the entry again');
  const { slug } = data;
  const problem = typeof slug === 'string' ? slugProblem(type, slug) : undefined;
  if (problem) throw new EntryError(entry, 'slug', withoutFullStop(problem));
}
