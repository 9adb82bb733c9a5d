import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFragment } from '@waymark/shared-types/graphql';
import { makeMedia, type Media, type MediaCache } from '../media/photos/photo-variants.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { PreparedFile } from '../sync/preparation.ts';

/** How long what was made for a preview is kept, in milliseconds. */
const KEPT_FOR = 24 * 60 * 60_000;

/** Entries of which it is known at a time which files their previews show. */
const MOST_ENTRIES = 200;

/** The media files of previews. What published entries use is there already; what only a draft uses is made in a folder of its own. */
export class PreviewMedia {
  readonly #folder: string;
  readonly #published: MediaCache;
  readonly #store: ContentStore;
  /** The files behind addresses under `/media/` that only a draft has, by the entry. */
  readonly #ofDrafts = new Map<string, ReadonlyMap<string, string>>();

  /** @param folder Emptied at once: nobody has an address of what is in it. */
  constructor(folder: string, published: MediaCache, store: ContentStore) {
    this.#folder = folder;
    this.#published = published;
    this.#store = store;
    this.forget();
  }

  /** Makes what pages need of a media file. */
  make(file: FileFragment): Promise<Media> {
    return makeMedia(file, this.#isPublished(file.documentId) ? this.#published : this.#cache);
  }

  /** Notes which files a preview shows. @param entry `<type>/<id>` */
  note(entry: string, files: readonly PreparedFile[]): void {
    const own = files.filter(({ id }) => !this.#isPublished(id)).flatMap(({ media }) => media.paths);
    this.#ofDrafts.delete(entry);
    if (this.#ofDrafts.size >= MOST_ENTRIES) this.#ofDrafts.delete(this.#ofDrafts.keys().next().value ?? '');
    this.#ofDrafts.set(entry, new Map(own.map(({ path, cached }) => [path, join(this.#folder, cached)])));
  }

  /** The file behind an address under `/media/`: a published one, or one that the last preview of the entry showed. */
  behind(entry: string, path: string): string | undefined {
    const published = this.#store.media.behind(path);
    return published === undefined ? this.#ofDrafts.get(entry)?.get(path) : join(this.#published.folder, published);
  }

  /** Throws away what was made more than a day ago; it is made anew where somebody asks for it. @param now In milliseconds since 1970. */
  tidy(now: number): void {
    for (const name of readdirSync(this.#folder)) {
      const place = join(this.#folder, name);
      if (now - statSync(place).birthtimeMs > KEPT_FOR) rmSync(place, { recursive: true, force: true });
    }
  }

  /** Throws away everything that was made; nobody is shown it any more. While no preview is being made. */
  forget(): void {
    this.#ofDrafts.clear();
    this.tidy(Infinity);
  }

  get #cache(): MediaCache {
    return { folder: this.#folder, download: this.#published.download };
  }

  #isPublished(file: string): boolean {
    return this.#store.index.get('file', '', file) !== undefined;
  }
}
