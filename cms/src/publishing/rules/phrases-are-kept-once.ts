import { phrasesIn } from '@waymark/shared-types';
import type { EntryContent, Part } from '../entry-content';
import type { PublicSite } from '../public-site';
import type { FieldProblem } from '../rule';
import { comparable } from '../words-to-avoid';

const FEWEST = 2;
const MOST = 8;
const LONGEST = 60;

/** A group of search words, and what has been in the groups before it. */
interface Group {
  readonly phrases: readonly string[];
  /** By each phrase of earlier groups, as it is compared: which group that is, from 1. */
  readonly earlier: ReadonlyMap<string, number>;
}

/**
 * Search words stand in groups of two to eight phrases; each phrase has a letter or digit, is short enough to be typed, and is in one
 * group once: of two groups with the same phrase nobody could say where they differ.
 */
export function phrasesAreKeptOnce(_entry: Part, _site: PublicSite, { parts }: EntryContent): FieldProblem[] {
  const earlier = new Map<string, number>();
  return parts
    .filter(({ component }) => component === 'search.group')
    .flatMap(({ path, value }, index) => {
      const phrases = phrasesIn(value['phrases']);
      const messages = [...wrongWithNumber(phrases), ...wrongWithPhrases({ phrases, earlier })];
      for (const phrase of phrases) if (!earlier.has(sameAs(phrase))) earlier.set(sameAs(phrase), index + 1);
      return messages.map((message) => ({ path: [...path, 'phrases'], message }));
    });
}

/** A phrase as search takes it: capitals, accents and spaces make no difference. */
const sameAs = (phrase: string) => comparable(phrase.normalize('NFD').replaceAll(/\p{M}/gu, ''));

function wrongWithNumber({ length }: readonly string[]): string[] {
  if (length < FEWEST)
    return ['Write two phrases at least that mean the same, each on a line of its own, or remove this group.'];
  if (length <= MOST) return [];
  return [`This group has ${length} phrases, and ${MOST} are the most. Leave out those that hardly anybody types.`];
}

function wrongWithPhrases({ phrases, earlier }: Group): string[] {
  const seen = new Set<string>();
  return phrases.flatMap((phrase) => {
    const own = sameAs(phrase);
    const isRepeated = seen.has(own);
    seen.add(own);
    return wrongWith(phrase, isRepeated, earlier.get(own));
  });
}

function wrongWith(phrase: string, isRepeated: boolean, other: number | undefined): string[] {
  if (!/[\p{L}\p{N}]/u.test(phrase)) return [`There is no letter in “${phrase}”. Write a phrase, or remove the line.`];
  if (phrase.length > LONGEST)
    return [`“${phrase}” has ${phrase.length} letters, and ${LONGEST} are the most. Shorten it to what people type.`];
  if (isRepeated) return [`“${phrase}” is in this group twice. Remove one of the two.`];
  if (other === undefined) return [];
  return [`“${phrase}” is in group ${other} already. Keep it in one of the two groups, or put all into one.`];
}
