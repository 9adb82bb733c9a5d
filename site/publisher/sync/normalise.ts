import { contentTypes } from '@waymark/shared-types';
import type { FileFragment } from '@waymark/shared-types/graphql';
import { nameOf } from '../store/name-of.ts';
import { looksLikeRichText, richTextProblem } from './rich-text-problem.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An entry of the CMS taken apart: its own fields with references in them, and the media files that it points to. */
export interface Normalised {
  readonly data: Fields;
  readonly files: ReadonlyMap<string, FileFragment>;
}

/** An entry holds something that cannot be published. */
export class EntryError extends Error {
  override name = 'EntryError';
}

const TYPE_OF_TYPENAME: ReadonlyMap<unknown, string> = new Map(
  Object.entries(contentTypes).map(([type, { typename }]) => [typename, type]),
);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isFile(value: Fields): value is Fields & FileFragment {
  return value['__typename'] === 'UploadFile';
}

/**
 * Puts each related entry as `{ type, id }` and each media file as `{ file }`, and checks rich texts.
 * @param node An entry as the typed queries answer it: related entries and files carry `__typename` and `documentId`.
 * @throws {EntryError} naming the entry and the field.
 */
export function normalise(type: string, node: Fields): Normalised {
  const files = new Map<string, FileFragment>();
  const entry = nameOf(type, node);

  const value = (found: unknown, field: string): unknown => {
    if (looksLikeRichText(found)) {
      const problem = richTextProblem(found);
      if (problem) throw new EntryError(`${entry}, field ${field}: ${problem}.`);
      return found;
    }
    if (Array.isArray(found))
      return found.filter((item) => item !== null).map((item, index) => value(item, `${field}[${index}]`));
    if (!isFields(found)) return found;
    if (isFile(found)) {
      files.set(found.documentId, found);
      return { file: found.documentId };
    }
    if (typeof found['documentId'] === 'string') return reference(found, field);
    return fields(found, `${field}.`);
  };

  const reference = (found: Fields, field: string) => {
    const target = TYPE_OF_TYPENAME.get(found['__typename']);
    if (target === undefined) {
      throw new EntryError(
        `${entry}, field ${field}: points to a ${String(found['__typename'])}, which is no public content type. Ask for __typename in its query, or leave the field out of it.`,
      );
    }
    return { type: target, id: found['documentId'] };
  };

  const fields = (found: Fields, path: string): Fields =>
    Object.fromEntries(Object.entries(found).map(([name, inner]) => [name, value(inner, `${path}${name}`)]));

  return { data: fields(node, ''), files };
}
