import type { ContentType } from '@waymark/shared-types';
import type { FileFragment } from '@waymark/shared-types/graphql';
import { makeMedia, type MediaCache } from '../media/photos/photo-variants.ts';
import { isTooManyGone } from '../decide/release-guard.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { EntryKey } from '../store/content-index.ts';
import { INDISPENSABLE } from '../store/indispensable.ts';
import { GONE } from '../store/refused-entries.ts';
import { EntryError } from './normalise.ts';
import { asRefused, Preparation, type Prepared, type PreparedFile } from './preparation.ts';
import type { Entries } from './read-entries.ts';

/** Takes entries of the CMS into the content store: first everything that takes time, then all at once. */
export class Intake {
  readonly #store: ContentStore;
  readonly #preparation: Preparation;
  readonly #gone: EntryKey[] = [];

  constructor(store: ContentStore, media: MediaCache) {
    this.#store = store;
    this.#preparation = new Preparation((file) => makeMedia(file, media));
  }

  /** Takes entries apart, and makes their media files. One that cannot be used is told, and stops no other. */
  prepare(type: ContentType, locale: string | undefined, entries: Entries): Promise<Prepared[]> {
    return this.#preparation.entries(type, locale, entries);
  }

  async prepareFiles(files: readonly FileFragment[]): Promise<PreparedFile[]> {
    const prepared: PreparedFile[] = [];
    for (const file of files) {
      const made = await this.#preparation.file(file);
      // A changed file that cannot be used leaves the one before it in place.
      if ('media' in made) prepared.push(made);
    }
    return prepared;
  }

  /** Within a transaction. */
  apply(prepared: readonly Prepared[]): void {
    for (const each of prepared) {
      if ('refused' in each) {
        this.#leaveWhereWithdrawn(each.refused);
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
    return [...this.#store.index.ids('file', '')].filter((id) => !this.#preparation.hasFile(id));
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
      if (INDISPENSABLE.has(type)) {
        this.#leaveWhereWithdrawn(key);
        store.refuse(asRefused(key, missing(type)));
      } else if (kept.has(key)) store.refuse(asRefused(key, gone(store.nameOf(key))));
      else store.remove(key);
    }
  }

  /** What was known of an entry before is no good where it may not be shown any more. */
  #leaveWhereWithdrawn(key: EntryKey): void {
    if (this.#store.toForget.has(key) && mayLeave(key)) this.#store.remove(key);
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
}

/** Whether the site can be without an entry: the one on every page holds its name, and nobody's words. */
export const mayLeave = ({ type }: Pick<EntryKey, 'type'>): boolean => type !== 'site';

const missing = (type: string) =>
  new EntryError(
    type,
    undefined,
    'expected this single entry to be published, found that it is not. What was published last stays on the site. Publish it again in the CMS',
  );

const gone = (name: string) => new EntryError(name, undefined, GONE);
