import type { SearchIndex } from '../../../../src/search/index-files.ts';
import { decodeWords } from '../../../../src/search/postings.ts';
import type { ContentStore } from '../../content-store.ts';
import type { StoredEntry } from '../../stored-entry.ts';
import { entryOf } from '../../testing/entry-of.ts';
import { newStore, study } from '../../testing/new-store.ts';
import type { SearchChange } from '../search-changes.ts';

/** A rich text of one paragraph. */
export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
/** A field that leads to an entry. */
export const to = (type: string, id: string) => ({ type, id });
/** A place. */
export const fife = (name = 'NHS Fife') => entryOf('place', 'fife', { slug: 'nhs-fife', name, number: 1 });
/** An example in that place. */
export const garden = (rest: Readonly<Record<string, unknown>> = {}) =>
  study('garden', {
    number: 7,
    title: 'A garden',
    summary: 'Growing together',
    need: paragraph('A garden grows.'),
    place: to('place', 'fife'),
    ...rest,
  });

/** A store in which some changes are made one after the other. */
export function newSearch() {
  const { store, source } = newStore();
  /** Makes changes in one transaction; answers what may be found otherwise after it, each as `practice words gar`. */
  const change = async (work: (store: ContentStore) => void): Promise<string[]> => {
    let changes: readonly SearchChange[] = [];
    await store.transaction(() => {
      work(store);
      changes = store.settleSearch();
      for (const change of store.changed) source.forget(change);
    });
    return changes.map(({ question: { index, ask, name } }) => `${index} ${ask} ${name}`.trim()).toSorted();
  };
  return {
    store,
    search: source.search,
    change,
    put: (...entries: readonly StoredEntry[]) =>
      change((each) => {
        for (const entry of entries) each.put(entry);
      }),
    remove: (entry: StoredEntry) =>
      change((each) => {
        each.remove(entry);
      }),
    /** Every word of an index: who has it, and with which weight. */
    words: (index: SearchIndex = 'practice'): Record<string, readonly (readonly [id: number, weight: number])[]> =>
      Object.fromEntries(
        source.search
          .start(index)
          .files.flatMap((file) => decodeWords(source.search.words(index, file) ?? new Uint8Array()))
          .map(({ word, ids, weights }) => [word, ids.map((id, place) => [id, weights[place] ?? 0] as const)]),
      ),
  };
}

/** An example in the same place, and nothing else. */
export const walks = (id: string, number: number) => study(id, { number, title: 'Walks', place: to('place', 'fife') });
