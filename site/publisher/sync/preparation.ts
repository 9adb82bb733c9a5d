import type { ContentType } from '@waymark/shared-types';
import type { FileFragment } from '@waymark/shared-types/graphql';
import type { Media } from '../media/photos/photo-variants.ts';
import { errorMessage, isDiskFull } from '../process/error-message.ts';
import type { EntryKey } from '../store/content-index.ts';
import { nameOf } from '../store/name-of.ts';
import type { Refused } from '../store/refused-entries.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { CmsError } from './cms-error.ts';
import { EntryError, normalise } from './normalise.ts';
import type { Entries } from './read-entries.ts';

type Node = Readonly<Record<string, unknown>> & { readonly documentId: string };

/** A media file that is ready to be stored. */
export interface PreparedFile {
  readonly id: string;
  readonly media: Media;
}

/** A media file that cannot be used, and why. */
interface UnusableFile {
  readonly unusable: string;
}

/** An entry that is ready to be stored, with its media files; or why it cannot be. */
export type Prepared =
  { readonly entry: StoredEntry; readonly files: readonly PreparedFile[] } | { readonly refused: Refused };

/** Makes entries of the CMS ready to be stored, with their media files; it stores nothing. */
export class Preparation {
  readonly #makeMedia: (file: FileFragment) => Promise<Media>;
  readonly #made = new Map<string, Promise<PreparedFile | UnusableFile>>();

  /** @param makeMedia Makes what pages need of a media file. */
  constructor(makeMedia: (file: FileFragment) => Promise<Media>) {
    this.#makeMedia = makeMedia;
  }

  /** Takes entries apart, and makes their media files. One that cannot be used is told, and stops no other. */
  async entries(type: ContentType, locale: string | undefined, { nodes, unreadable }: Entries): Promise<Prepared[]> {
    const prepared: Prepared[] = [];
    for (const node of nodes) prepared.push(await this.#entry(type, locale ?? '', { ...node }));
    for (const { documentId: id, known, field, reason } of unreadable) {
      const fault = new EntryError(nameOf(type, known), field, reason);
      prepared.push({ refused: asRefused({ type, locale: locale ?? '', id }, fault) });
    }
    return prepared;
  }

  /** Makes a media file once, or says why it cannot be used; what else goes wrong is no fault of the file. */
  file(file: FileFragment): Promise<PreparedFile | UnusableFile> {
    const known = this.#made.get(file.documentId);
    if (known) return known;
    const making = this.#makeMedia(file).then(
      (media) => ({ id: file.documentId, media }),
      (error: unknown) => {
        if (error instanceof CmsError || isDiskFull(error)) throw error;
        return { unusable: `the file “${file.name}” cannot be used: ${errorMessage(error).replace(/\.$/, '')}` };
      },
    );
    this.#made.set(file.documentId, making);
    return making;
  }

  /** Whether a media file was asked for. */
  hasFile(id: string): boolean {
    return this.#made.has(id);
  }

  async #entry(type: ContentType, locale: string, node: Node): Promise<Prepared> {
    const id = node.documentId;
    try {
      const { data, files } = normalise(type, node);
      const made: PreparedFile[] = [];
      for (const { file, field } of files.values()) {
        const one = await this.file(file);
        if ('unusable' in one) throw new EntryError(nameOf(type, data), field, one.unusable);
        made.push(one);
      }
      return { entry: { type, locale, id, data, files: [...files.keys()] }, files: made };
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      return { refused: asRefused({ type, locale, id }, error) };
    }
  }
}

/** What is put down of an entry that cannot be used. */
export const asRefused = (key: EntryKey, { entry, field, message }: EntryError): Refused => ({
  ...key,
  name: entry,
  field,
  message,
  page: undefined,
  targets: [],
});
