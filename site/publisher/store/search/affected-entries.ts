import { facetFieldsTo, facetsOf } from '../../../src/content/search/facets.ts';
import { isNamed } from '../../../src/content/search/search.ts';
import { foundThrough, namedIn, searchOf } from '../../../src/content/search/search-of.ts';
import type { SearchIndex } from '../../../src/search/index-files.ts';
import type { ContentIndex, EntryChange, EntryKey } from '../content-index.ts';
import type { EntryIndex } from '../entry-index.ts';
import { isSearched, searchedLocale } from './entry-words.ts';

/** An entry that may be found otherwise than before. */
export interface Affected extends Pick<EntryKey, 'type' | 'id'> {
  readonly causes: EntryChange[];
  /** Whether what it is narrowed by may be otherwise. */
  isNarrowedOtherwise: boolean;
}

/** The words of a name before and after. */
export interface ChangedName {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a change of the content can mean for what is found by which words. */
export class AffectedEntries {
  readonly #entries = new Map<string, Affected>();
  readonly #index: ContentIndex;

  /** @param index Of what there is now. */
  constructor(index: ContentIndex) {
    this.#index = index;
  }

  all(): Iterable<Affected> {
    return this.#entries.values();
  }

  /** An entry changed, or lists know something else of it. */
  changed(change: EntryChange): void {
    if (!isSearched(change)) return;
    const { type, id, before, after } = change;
    const search = searchOf(type);
    if (search) this.#affect(type, id, change, differInFacets(search.index, before, after));
    for (const { found, field } of foundThrough(type))
      for (const through of differing(before?.values[field], after?.values[field]))
        this.#affect(found, String(through), change, true);
    if (before?.slug !== after?.slug)
      for (const field of facetFieldsTo(type)) this.#holders('case-study', field, change, true);
  }

  /** The name of an entry is another, or is not there any more. */
  renamed(change: EntryChange): void {
    if (!isNamed(change.type)) return;
    for (const { of, field } of namedIn(change.type)) this.#holders(of, field, change, false);
  }

  #holders(of: string, field: string, cause: EntryChange, isNarrowedOtherwise: boolean): void {
    for (const id of this.#index.holders(of, searchedLocale(of), field, cause.id))
      this.#affect(of, id, cause, isNarrowedOtherwise);
  }

  #affect(type: string, id: string, cause: EntryChange, isNarrowedOtherwise: boolean): void {
    const key = `${type} ${id}`;
    const known = this.#entries.get(key);
    if (!known) {
      this.#entries.set(key, { type, id, causes: [cause], isNarrowedOtherwise });
      return;
    }
    if (!known.causes.includes(cause)) known.causes.push(cause);
    known.isNarrowedOtherwise ||= isNarrowedOtherwise;
  }
}

/** Whether an entry that changed in this way has other values of a facet. */
const differInFacets = (index: SearchIndex, before: EntryIndex | undefined, after: EntryIndex | undefined): boolean =>
  facetsOf(index).some(([, { field }]) => String(before?.values[field] ?? '') !== String(after?.values[field] ?? ''));

type Values = readonly (string | number)[];

/** What is in one of two lists alone. */
const differing = (before: Values = [], after: Values = []): Values => [
  ...before.filter((value) => !after.includes(value)),
  ...after.filter((value) => !before.includes(value)),
];
