import type { StoredEntry } from '../../store/stored-entry.ts';

/** A change of a case study, and what was published before it is made. */
export interface SearchEdit {
  readonly kind: string;
  /** Prepares the next one; answers what is to be published first, if anything, and the change itself. */
  readonly prepare: (
    study: (turn: number) => StoredEntry,
    turn: number,
    isFound: boolean,
  ) => { readonly first: Change; readonly make: Change };
}

/** Puts entries in, or takes them out. */
export type Change = readonly { readonly entry: StoredEntry; readonly isGone?: true }[];

/** Nobody has made so many. */
const BEYOND_ALL = 500_000;

/** An entry that is found by its words, or, without a number, is not. */
const asFound = (entry: StoredEntry, isFound: boolean): StoredEntry =>
  isFound ? entry : { ...entry, data: { ...entry.data, number: null } };

/** An entry with a word of its first text spelt wrongly. */
function misspelt(entry: StoredEntry, turn: number): StoredEntry {
  const need = JSON.stringify(entry.data['need']);
  const wrong: unknown = JSON.parse(need.replace(/[a-z]{5,}(?=[ .,])/, (word) => `${word}${'qxz'.charAt(turn % 3)}`));
  return { ...entry, data: { ...entry.data, need: wrong } };
}

/** A new entry with the words of another. */
function another({ data, ...entry }: StoredEntry, turn: number, isFound: boolean): StoredEntry {
  const id = `new${isFound ? 'found' : 'hidden'}${String(turn)}`;
  return { ...entry, id, data: { ...data, documentId: id, slug: id, number: isFound ? BEYOND_ALL + turn : null } };
}

/** The kinds of edits of which it is measured what the search adds to them. */
export const SEARCH_EDITS: readonly SearchEdit[] = [
  {
    kind: 'a corrected word',
    prepare: (study, turn, isFound) => {
      const entry = asFound(study(turn), isFound);
      return { first: [{ entry: misspelt(entry, turn) }], make: [{ entry }] };
    },
  },
  {
    kind: 'a new entry',
    prepare: (study, turn, isFound) => ({ first: [], make: [{ entry: another(study(turn), turn, isFound) }] }),
  },
  {
    kind: 'an entry taken down',
    prepare: (study, turn, isFound) => {
      const entry = another(study(turn + 1), turn + 1000, isFound);
      return { first: [{ entry }], make: [{ entry, isGone: true }] };
    },
  },
];
