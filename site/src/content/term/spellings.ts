import type { Term } from './term.ts';

/** Every way in which a word is written: as its entry is called, and the others, which commas divide. */
export const spellingsOf = ({ word, otherSpellings }: Pick<Term, 'word' | 'otherSpellings'>): readonly string[] =>
  [word, ...(otherSpellings ?? '').split(',')].map((spelling) => spelling.trim()).filter((spelling) => spelling !== '');
