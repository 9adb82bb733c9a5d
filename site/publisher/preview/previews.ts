import { join } from 'node:path';
import { contentTypes, LOCALES, type ContentType } from '@waymark/shared-types';
import type { AnyDefinition } from '../../src/content/definition.ts';
import { registry } from '../../src/content/registry.ts';
import { inlineHashes } from '../links/inline-hashes.ts';
import type { MediaCache } from '../media/photos/photo-variants.ts';
import { errorMessage } from '../process/error-message.ts';
import { staticFiles } from '../release/static-files.ts';
import { loadSite } from '../render/page-renderer.ts';
import type { ContentStore } from '../store/content-store.ts';
import { nameOf } from '../store/name-of.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import type { Cms } from '../sync/cms-client.ts';
import { Preparation, type Prepared } from '../sync/preparation.ts';
import { readEntries } from '../sync/read-entries.ts';
import { OverlaidStore, type Overlaid } from './overlaid-store.ts';
import { pageThatShows } from './page-that-shows.ts';
import { PreviewMedia } from './preview-media.ts';

/** What is previewed: the draft of an entry. */
export interface Previewed {
  readonly type: ContentType;
  readonly id: string;
  /** Default: the first, where the type has languages. */
  readonly locale?: string | undefined;
}

/** What came of a preview; where there is no page to show, why not, in words. */
export type Preview =
  /** `path` is where it will stand, with the part of the page that shows the entry. */
  | {
      readonly kind: 'page';
      readonly path: string;
      readonly html: string;
      /** The hashes of the styles that stand in the page, as a policy names them. */
      readonly styles: readonly string[];
    }
  | { readonly kind: 'gone' | 'impossible'; readonly message: string };

/** What previews work with. */
export interface PreviewParts {
  readonly cms: Pick<Cms, 'entries'>;
  readonly store: ContentStore;
  readonly media: MediaCache;
  readonly folders: {
    readonly database: string;
    readonly previews: string;
    readonly entry: string;
    readonly dist: string;
  };
  /** The site's public address, without a path. */
  readonly siteUrl: string;
  readonly now: () => Date;
  /** The day that pages are made for. */
  readonly today: () => string;
}

/** Shows drafts as readers will see them: the renderer of publishing, over what is published with the draft laid over it. */
export class Previews {
  readonly #parts: PreviewParts;
  readonly #store: OverlaidStore;
  readonly #media: PreviewMedia;

  constructor(parts: PreviewParts) {
    this.#parts = parts;
    this.#store = new OverlaidStore(parts.folders.database, parts.today);
    this.#media = new PreviewMedia(parts.folders.previews, parts.media, parts.store);
  }

  /** Renders the page that shows a draft. @throws {CmsError} where the CMS does not answer */
  async page(previewed: Previewed): Promise<Preview> {
    const prepared = await this.#prepare(previewed);
    if (!prepared) return { kind: 'gone', message: 'The CMS has no such entry any more. It was deleted.' };
    if ('refused' in prepared) return impossible(forDrafts(prepared.refused.message));
    const { entry, files } = prepared;
    this.#media.note(keyOf(previewed), files);
    const published = this.#asPublishedNow(entry);
    const overlay = [
      published,
      ...files.map(({ id, media }) => ({ type: 'file', locale: '', id, data: { ...media.data }, files: [] })),
    ];
    return await this.#store.with(overlay, (overlaid) => this.#render(previewed.type, published, overlaid));
  }

  /** The file that a preview of an entry shows at an address: one of the site's build, or a media file; undefined where there is none. */
  file(previewed: Previewed, path: string): string | undefined {
    if (path.startsWith('/media/')) return this.#media.behind(keyOf(previewed), path);
    return staticFiles(join(this.#parts.folders.dist, 'client')).get(path);
  }

  /** Throws away what is not needed any more. */
  tidy(): void {
    this.#media.tidy(this.#parts.now().getTime());
  }

  /** Throws away everything: it may hold what may not be shown any more. */
  forget(): void {
    this.#media.forget();
  }

  close(): void {
    this.#store.close();
  }

  async #prepare({ type, id, locale }: Previewed): Promise<Prepared | undefined> {
    const definition: AnyDefinition = registry[type];
    const language = contentTypes[type].localised ? (locale ?? LOCALES[0]) : undefined;
    const preparation = new Preparation((file) => this.#media.make(file));
    const reading = { locale: language, ids: [id], drafts: true };
    for await (const entries of readEntries(this.#parts.cms, definition, reading)) {
      const [prepared] = await preparation.entries(type, language, entries);
      if (prepared) return prepared;
    }
    return undefined;
  }

  /** A draft tells no time of publishing: it is shown as if it were published now. */
  #asPublishedNow(entry: StoredEntry): StoredEntry {
    if (!('publishedAt' in entry.data)) return entry;
    return { ...entry, data: { ...entry.data, publishedAt: this.#parts.now().toISOString() } };
  }

  async #render(type: ContentType, entry: StoredEntry, { content, index }: Overlaid): Promise<Preview> {
    const { id, locale, data } = entry;
    const { slug } = data;
    const other = typeof slug === 'string' ? index.bySlug(type, locale, slug) : id;
    if (other !== undefined && other !== id)
      return impossible(
        `${nameOf(type, data)} has the address “${String(slug)}”, which another has. Choose another one.`,
      );
    const path = pageThatShows(type, entry, content);
    if (path === undefined) return impossible(`No page of the site shows ${nameOf(type, data)} yet.`);
    const site = await loadSite(this.#parts.folders.entry);
    try {
      const page = await site.render(new URL(path, this.#parts.siteUrl).href, content);
      if (page.status === 200) return asPage(path, new TextDecoder().decode(page.body));
      return impossible(`No page of the site shows ${nameOf(type, data)} yet: nothing stands at ${path}.`);
    } catch (error) {
      return impossible(`The page ${path} cannot be made: ${errorMessage(error).replace(/\.$/, '')}.`);
    }
  }
}

const keyOf = ({ type, id }: Previewed): string => `${type}/${id}`;

/** What is said of published entries, said of a draft. */
const forDrafts = (message: string): string => message.replace(/ publish (?:the entry|it) again/, ' save it');

const asPage = (path: string, html: string): Preview => ({
  kind: 'page',
  path,
  html,
  styles: inlineHashes(html).styles,
});

const impossible = (message: string): Preview => ({ kind: 'impossible', message });
