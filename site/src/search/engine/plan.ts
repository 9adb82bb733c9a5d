import { asOneWord, beginningOf, stemOf, wordsOf, writtenWordsIn } from '../words.ts';
import { type Synonym, synonymsIn } from './synonyms.ts';

/** Words that together count as one that was typed. */
export interface Way {
  /** As the index has them; an entry needs all of them. */
  readonly words: readonly string[];
  /** What their weight is multiplied with: 1 for what was typed. */
  readonly worth: number;
}

/** One word that was typed, with everything that counts as it. */
export interface Unit {
  /** As it was typed, folded. */
  readonly typed: string;
  readonly ways: readonly Way[];
  /** What words may begin with that count as well; empty except for the last word. */
  readonly beginning: string;
  /** A letter or two of a word that is being typed: nothing is looked for until there are more, unless it is a word already. */
  readonly isShort: boolean;
  /** It stands in quotation marks: entries without it are no results. */
  readonly isQuoted: boolean;
}

/** What was typed, as what to look for. */
export interface Plan {
  readonly units: readonly Unit[];
  /** Quoted phrases of several words, folded, without hyphens. */
  readonly phrases: readonly string[];
  /** What is looked for because it means the same. */
  readonly synonyms: readonly Synonym[];
}

/** What is typed beyond this is left out of account. */
const MOST_LETTERS = 200;
/** A shorter beginning would read hundreds of files: such a word is looked for as it stands. */
const SHORTEST_BEGINNING = 3;
const SYNONYM_IS_WORTH = 0.7;

/** Words that say nothing by themselves: their files are read only where nothing else was typed. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at by can do does for from has have how i in is it my of on or our that the there they this to was we what when where which who with you'.split(
    ' ',
  ),
);

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/g;

/** Plans the search for what was typed. @param groups Of phrases that mean the same, as editors wrote them. */
export function planOf(text: string, groups: readonly (readonly string[])[]): Plan {
  const typed = text.slice(0, MOST_LETTERS);
  const written = writtenWordsIn(typed);
  const quoted = [...typed.matchAll(QUOTED)].map(([, phrase = '']) => writtenWordsIn(phrase));
  const beginning = beginningOf(typed);
  const synonyms = synonymsIn(written, groups);
  const isLong = beginning.length >= SHORTEST_BEGINNING;
  const isLast = (place: number): boolean => place === written.length - 1 && beginning !== '';
  const all = written.map((word, place) => ({
    typed: word,
    ways: [
      ...waysOf(word),
      ...joined(word, written[place + 1]),
      ...joined(written[place - 1], word),
      ...synonyms.flatMap((synonym) => otherWays(synonym, place)),
    ],
    beginning: isLast(place) && isLong ? beginning : '',
    isShort: isLast(place) && !isLong,
    isQuoted: quoted.some((words) => words.includes(word)),
  }));
  const telling = all.filter((unit, place) => unit.isQuoted || isLast(place) || !LITTLE_WORDS.has(unit.typed));
  return {
    units: telling.some(({ isShort }) => !isShort) ? telling : all,
    phrases: quoted.filter(({ length }) => length > 1).map(phraseOf),
    synonyms,
  };
}

/** Words as a phrase that can be looked for in others: each between spaces, hyphens being spaces. */
export const phraseOf = (written: readonly string[]): string => ` ${written.join(' ').replaceAll('-', ' ')} `;

/** A word by its stem; and as it stands, since words of other languages than English are not stemmed. A hyphenated one also by its parts. */
function waysOf(written: string): Way[] {
  const one = asOneWord(written);
  const parts = wordsOf(written).filter((word) => word !== one);
  return [[one], ...(parts.length > 0 ? [parts] : [])].flatMap((words) => {
    const stems = words.map(stemOf);
    return [stems, ...(stems.join() === words.join() ? [] : [words])].map((each) => ({ words: each, worth: 1 }));
  });
}

/** Two words written as one, as “wellbeing”; where the first is not short, so that it is in the file of the first. */
const joined = (one = '', other = ''): Way[] =>
  one.length < SHORTEST_BEGINNING || other === '' || LITTLE_WORDS.has(one)
    ? []
    : [{ words: [stemOf(asOneWord(one + other))], worth: 1 }];

const otherWays = ({ from, to, others }: Synonym, place: number): Way[] =>
  place < from || place >= to ? [] : others.map((words) => ({ words, worth: SYNONYM_IS_WORTH }));
