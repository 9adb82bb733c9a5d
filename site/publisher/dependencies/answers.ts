import { hash } from 'node:crypto';
import type { ContentSource, Readable, SearchQuestion } from '../../src/content/content-source.ts';
import type { FacetFile } from '../../src/search/facet-bits.ts';
import { contentTypes } from '@waymark/shared-types';
import type { ContentIndex } from '../store/content-index.ts';
import type { SortedList } from '../store/sorted-list.ts';
import type { ListRead, Read } from './read.ts';
import { valueOf } from './value-of.ts';

/** Whether a type can be read: a public content type, or `file`. */
export const isReadable = (type: string): type is Readable => type === 'file' || Object.hasOwn(contentTypes, type);

/** Stands for an entry that is not there. */
export const ABSENT = 'absent';

/** Answers the questions that pages asked, as digests: equal digests mean an equal answer. */
export class Answers {
  readonly #source: ContentSource;
  readonly #index: () => ContentIndex;

  constructor(source: ContentSource, index: () => ContentIndex) {
    this.#source = source;
    this.#index = index;
  }

  digest(question: Read): string {
    const answer = this.#answer(question);
    return answer === undefined ? ABSENT : hash('sha256', answer, 'base64url').slice(0, 22);
  }

  #answer(read: Read): string | Uint8Array | undefined {
    const index = this.#index();
    switch (read.of) {
      case 'entry':
        return this.#fields(read);
      case 'absence':
        return index.get(read.type, read.locale, read.id) && 'there';
      case 'find':
        return read.slug === null
          ? index.only(read.type, read.locale)
          : index.bySlug(read.type, read.locale, read.slug);
      case 'today':
        return this.#source.today();
      case 'search':
        return this.#found(read);
      case 'counts':
        return [...index.counts(read.type, read.locale, read.where, read.by)].join(' ');
      case 'values':
        return [...index.counts(read.type, read.locale, read.where, read.by).keys()].sort().join(' ');
      case 'list':
      case 'total':
      case 'list-page':
      case 'list-pages':
        return ofList(read, index.list(read.type, read.locale, read.where, read.order ?? undefined));
    }
  }

  #found({ index, ask, name }: SearchQuestion): string | Uint8Array | undefined {
    const search = this.#source.search;
    switch (ask) {
      case 'start':
        return JSON.stringify(search?.start(index));
      case 'words':
        return search?.words(index, name);
      case 'facets':
        return inText(search?.facets(index, Number(name)));
      case 'entry':
        return JSON.stringify(search?.entry(index, Number(name)));
      case 'spelling':
        return search?.spelling(index, name).join(' ');
    }
  }

  #fields({ type, locale, id, fields }: Extract<Read, { of: 'entry' }>): string | undefined {
    if (!isReadable(type)) return undefined;
    const entry = this.#source.entry(type, locale === '' ? { id } : { id, locale });
    // The store keeps every object with its keys in order, so that equal values give equal text.
    return entry && JSON.stringify(fields.map((field) => valueOf(entry, field)));
  }
}

const inText = (facets: FacetFile | undefined): string | undefined =>
  facets && JSON.stringify([facets.ids, [...facets.values].map(([kind, values]) => [kind, [...values]])]);

function ofList(read: Exclude<ListRead, { of: 'counts' | 'values' }>, list: SortedList): string | undefined {
  switch (read.of) {
    case 'total':
      return String(list.ids.length);
    case 'list':
      return list.ids.slice(read.offset, read.limit === null ? undefined : read.offset + read.limit).join(' ');
    case 'list-pages':
      return [...list.listPages(read.least).keys()].join(' ');
    case 'list-page': {
      const found = list.listPages(read.least).get(read.from ?? undefined);
      return found && [found.before ?? '', ...list.ids.slice(found.start, found.end), found.after ?? ''].join(' ');
    }
  }
}
