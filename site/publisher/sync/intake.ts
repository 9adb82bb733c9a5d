import type { ContentType } from '@waymark/shared-types';
import type { FileFragment } from '@waymark/shared-types/graphql';
import { errorMessage, isDiskFull } from '../process/error-message.ts';
import { makeMedia, type Media, type MediaCache } from '../media/photos/photo-variants.ts';
import { isTooManyGone } from '../decide/release-guard.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { EntryKey } from '../store/content-index.ts';
import { INDISPENSABLE } from '../store/indispensable.ts';
import { nameOf } from '../store/name-of.ts';
import { GONE, type Refused } from '../store/refused-entries.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { CmsError } from './cms-error.ts';
import { EntryError, normalise } from './normalise.ts';
import type { Entries } from './read-entries.ts';

type Node = Readonly<Record<string, unknown>> & { readonly documentId: string };

/** A media file that is ready to be stored. */
interface PreparedFile {
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

/** Takes entries of the CMS into the content store: first everything that takes time, then all at once. */
export class Intake {
  readonly #store: ContentStore;
  readonly #media: MediaCache;
  readonly #gone: EntryKey[] = [];
  readonly #made = new Map<string, Promise<PreparedFile | UnusableFile>>();

  constructor(store: ContentStore, media: MediaCache) {
    this.#store = store;
    this.#media = media;
  }

  /** Takes entries apart, and makes their media files. One that cannot be used is told, and stops no other. */
  async prepare(type: ContentType, locale: string | undefined, { nodes, unreadable }: Entries): Promise<Prepared[]> {
    const prepared: Prepared[] = [];
    for (const node of nodes) prepared.push(await this.#prepareOne(type, locale ?? '', { ...node }));
    for (const { documentId: id, known, field, reason } of unreadable) {
      const fault = new EntryError(nameOf(type, known), field, reason);
      prepared.push({ refused: asRefused({ type, locale: locale ?? '', id }, fault) });
    }
    return prepared;
  }

  async prepareFiles(files: readonly FileFragment[]): Promise<PreparedFile[]> {
    const prepared: PreparedFile[] = [];
    for (const file of files) {
      const made = await this.#make(file);
      // A changed file that cannot be used leaves the one before it in place.
      if ('media' in made) prepared.push(made);
    }
    return prepared;
  }

  /** Within a transaction. */
  apply(prepared: readonly Prepared[]): void {
    for (const each of prepared) {
      if ('refused' in each) {
        this.#store.refuse(each.refused);
        continue;
      }
      this.applyFiles(each.files);
      this.#store.put(each.entry);
      this.#replaceOnly(each.entry);
    }
  }

  /** Within a transaction. */
  applyFiles(files: readonly PreparedFile[]): void {
    for (const { id, media } of files) {
      this.#store.put({ type: 'file', locale: '', id, data: { ...media.data }, files: [] });
      this.#store.media.put(id, media.paths);
    }
  }

  /** The media files of the store that none of the entries has which were prepared. */
  filesNotSeen(): string[] {
    return [...this.#store.index.ids('file', '')].filter((id) => !this.#made.has(id));
  }

  /** Notes the entries of a type (or of these ids) that the CMS has no more, until `removeGone`. */
  noteGone(type: ContentType, locale: string | undefined, present: ReadonlySet<string>, ids?: readonly string[]): void {
    for (const id of ids ?? this.#known(type, locale ?? ''))
      if (!present.has(id)) this.#gone.push({ type, locale: locale ?? '', id });
  }

  /**
   * Takes out the entries that the CMS has no more; where too many are gone without a word, these stay and are told. Within a
   * transaction.
   * @param isExplained Whether the change log tells of an entry, or somebody means it all the same.
   */
  removeGone(isExplained: (key: EntryKey) => boolean): void {
    const store = this.#store;
    const stored = this.#gone.filter(({ type, locale, id }) => store.index.get(type, locale, id));
    const unexplained = stored.filter((key) => !INDISPENSABLE.has(key.type) && !isExplained(key));
    const kept = new Set(isTooManyGone(unexplained.length, store.entries) ? unexplained : []);
    for (const key of this.#gone.splice(0)) {
      const { type } = key;
      if (INDISPENSABLE.has(type)) store.refuse(asRefused(key, missing(type)));
      else if (kept.has(key)) store.refuse(asRefused(key, gone(store.nameOf(key))));
      else store.remove(key);
    }
  }

  /** A single type's entry that was made anew takes the place of the one that stayed. */
  #replaceOnly({ type, locale, id }: EntryKey): void {
    if (!INDISPENSABLE.has(type)) return;
    for (const other of this.#known(type, locale)) if (other !== id) this.#store.remove({ type, locale, id: other });
  }

  /** The entries that are stored, and those that were refused and never stored. */
  #known(type: string, locale: string): Set<string> {
    const refused = this.#store.refused().filter((entry) => entry.type === type && entry.locale === locale);
    return new Set([...this.#store.index.ids(type, locale), ...refused.map(({ id }) => id)]);
  }

  async #prepareOne(type: ContentType, locale: string, node: Node): Promise<Prepared> {
    const id = node.documentId;
    try {
      const { data, files } = normalise(type, node);
      const made: PreparedFile[] = [];
      for (const { file, field } of files.values()) {
        const one = await this.#make(file);
        if ('unusable' in one) throw new EntryError(nameOf(type, data), field, one.unusable);
        made.push(one);
      }
      return { entry: { type, locale, id, data, files: [...files.keys()] }, files: made };
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      return { refused: asRefused({ type, locale, id }, error) };
    }
  }

  /** Makes a media file once, or says why it cannot be used; what else goes wrong is no fault of the file. */
  #make(file: FileFragment): Promise<PreparedFile | UnusableFile> {
    const known = this.#made.get(file.documentId);
    if (known) return known;
    const making = makeMedia(file, this.#media).then(
      (media) => ({ id: file.documentId, media }),
      (error: unknown) => {
        if (error instanceof CmsError || isDiskFull(error)) throw error;
        return { unusable: `the file “${file.name}” cannot be used: ${errorMessage(error).replace(/\.$/, '')}` };
      },
    );
    this.#made.set(file.documentId, making);
    return making;
  }
}

const asRefused = (key: EntryKey, { entry, field, message }: EntryError): Refused => ({
  ...key,
  name: entry,
  field,
  message,
  page: undefined,
  targets: [],
});

const missing = (type: string) =>
  new EntryError(
    type,
    undefined,
    'expected this single entry to be published, found that it is not. What was published last stays on the site. Publish it again in the CMS',
  );

const gone = (name: string) => new EntryError(name, undefined, GONE);
