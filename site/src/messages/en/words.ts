import { lists } from './grammar.ts';

/** The words that are explained, and the page of them. */
export const words = {
  title: 'Words we use',
  description: 'What some words on this site mean.',
  also: (spellings: readonly string[]) => `Also: ${lists.withCommas(spellings)}`,
};
