import type { Core, UID } from '@strapi/strapi';
import type { FileIds } from '../media/upload';
import { withoutGaps } from './without-gaps';

/** Values of one entry as the document service takes them. */
export type EntryData = Record<string, unknown>;

/** What has been made so far, by the names that the demo content uses, and the way to make more. */
export interface Library {
  /** The id of an uploaded file; throws if there is none of this name. */
  file(name: string): number;
  /** The document id of an entry made before; throws if there is none, since a relation to nothing would be silent. */
  entry(uid: UID.ContentType, name: string): string;
  /** Creates an entry in English, publishes it if its type has drafts, and remembers it by its name. */
  add(uid: UID.ContentType, name: string, data: EntryData): Promise<void>;
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) {
    throw new Error(
      `Demo content: expected ${what} to have been made before, found nothing. Check its name, or the order in fillDemo.`,
    );
  }
  return value;
}

export function createLibrary(strapi: Core.Strapi, files: FileIds): Library {
  const entries = new Map<string, string>();
  return {
    file: (name) => required(files.get(name), `the file ${name}`),
    entry: (uid, name) => required(entries.get(`${uid} ${name}`), `${uid} “${name}”`),
    async add(uid, name, data) {
      try {
        const made = await strapi.documents(uid).create({ data: withoutGaps(data), locale: 'en', status: 'published' });
        entries.set(`${uid} ${name}`, made.documentId);
      } catch (cause) {
        throw new Error(`Demo content: ${uid} “${name}” could not be published.`, { cause });
      }
    },
  };
}
