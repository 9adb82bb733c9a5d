import type { StoredEntry } from '../../store/stored-entry.ts';

/** Where case studies come from. */
export interface Studies {
  /** Another whole story in each turn. */
  study(turn: number): StoredEntry;
  /** A number that none has. */
  nextNumber(): number;
}

/** Puts entries in, or takes them out. */
export type Change = readonly { readonly entry: StoredEntry; readonly isGone?: true }[];

/** A change of a case study. */
export interface SearchEdit {
  readonly kind: string;
  /**
   * Prepares the next one; answers what is to be published first, if anything, and the change itself.
   * @param isFound Whether it is of an entry that is found by its words.
   */
  readonly prepare: (
    studies: Studies,
    turn: number,
    isFound: boolean,
  ) => { readonly first: Change; readonly make: Change };
}

/** An entry that is found by its words, or, without a number, is not. */
const asFound = (entry: StoredEntry, isFound: boolean): StoredEntry =>
  isFound ? entry : { ...entry, data: { ...entry.data, number: null } };

/** An entry with a word of its first text spelt wrongly. */
function misspelt(entry: StoredEntry): StoredEntry {
  const need = JSON.stringify(entry.data['need']);
  const wrong: unknown = JSON.parse(need.replace(/[a-z]{5,}(?=[ .,])/, (word) => `${word}q`));
  return { ...entry, data: { ...entry.data, need: wrong } };
}

/** A new entry with the words of another. */
function another(studies: Studies, turn: number, isFound: boolean): StoredEntry {
  const number = studies.nextNumber();
  const id = `new${String(number)}`;
  const { data, ...entry } = asFound(studies.study(turn), isFound);
  return { ...entry, id, data: { ...data, documentId: id, slug: id, ...(isFound && { number }) } };
}

/** The kinds of edits of which it is measured what the search adds to them. */
export const SEARCH_EDITS: readonly SearchEdit[] = [
  {
    kind: 'a corrected word',
    prepare: (studies, turn, isFound) => {
      const entry = asFound(studies.study(turn), isFound);
      return { first: [{ entry: misspelt(entry) }], make: [{ entry }] };
    },
  },
  {
    kind: 'a new entry',
    prepare: (studies, turn, isFound) => ({ first: [], make: [{ entry: another(studies, turn, isFound) }] }),
  },
  {
    kind: 'an entry taken down',
    prepare: (studies, turn, isFound) => {
      const entry = another(studies, turn, isFound);
      return { first: [{ entry }], make: [{ entry, isGone: true }] };
    },
  },
];
