import { phrasesIn } from '@waymark/shared-types';
import { SearchWordsDocument, type SearchWordsFragment } from '@waymark/shared-types/graphql';
import { single } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** Phrases that mean the same to somebody who searches. */
export type SearchWords = Normalised<SearchWordsFragment>;

export const searchWords = single({
  type: 'search-words',
  document: SearchWordsDocument,
  node: (answer) => answer.searchWords,
  filterBy: [],
  orderBy: [],
});

/** The groups of phrases that mean the same, each of two phrases or more. */
export const phraseGroups = ({ groups }: Pick<SearchWords, 'groups'>): readonly (readonly string[])[] =>
  groups.map(({ phrases }) => phrasesIn(phrases)).filter(({ length }) => length > 1);
