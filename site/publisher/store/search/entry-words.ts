import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { searchId, isNamed, NAME_OF } from '../../../src/content/search/search.ts';
import { searchOf } from '../../../src/content/search/search-of.ts';
import { searchTexts } from '../../../src/content/search/search-texts.ts';
import { wordsIn } from '../../../src/search/words.ts';
import type { EntryKey } from '../content-index.ts';
import type { EntryIndex } from '../entry-index.ts';
import { localeBeside } from '../locale-beside.ts';
import type { SearchRow } from './search-rows.ts';
import { Vocabulary } from './vocabulary.ts';

type Data = Readonly<Record<string, unknown>>;

/** The language that is searched: that of the site. */
const LANGUAGE = DEFAULT_LOCALE;

/** The language under which what is found of a type is stored. */
export const searchedLocale = (type: string): string => localeBeside(type, LANGUAGE);

/** An empty vocabulary of that language. */
export const newVocabulary = (): Vocabulary => new Vocabulary(LANGUAGE);

/** Whether an entry is of the language that is searched. */
export const isSearched = ({ type, locale }: EntryKey): boolean => locale === searchedLocale(type);

/** A row without the names that what it is about is found by. */
export type OwnRow = Omit<SearchRow, 'names'>;

/** What an entry is found by, and each of its parts that is found on its own; nothing of an entry without a number. */
export function ownRowsOf(vocabulary: Vocabulary, type: string, id: string, data: Data): OwnRow[] {
  const search = searchOf(type);
  if (!search) return [];
  return searchTexts(search, data).flatMap((text) => {
    const number = searchId(type, search, data['number'], text.part);
    if (number === undefined) return [];
    const list = vocabulary.listOf(text);
    return [{ index: search.index, number, type, id, part: text.part, words: vocabulary.written(list), list }];
  });
}

/** The words of an entry's name, each once; undefined where nothing is found by names of its type. */
export function nameWordsOf(type: string, data: Data): string | undefined {
  const name = isNamed(type) ? data[NAME_OF[type]] : undefined;
  return typeof name === 'string' ? [...new Set(wordsIn(name, LANGUAGE))].join(' ') : undefined;
}

/** What an entry is found by the names of. */
export function namesOf(type: string, { values }: EntryIndex): string {
  const fields = Object.entries(searchOf(type)?.names ?? {});
  return fields.flatMap(([field, named]) => (values[field] ?? []).map((id) => `${named}:${id}`)).join(' ');
}
