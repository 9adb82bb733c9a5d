import { meantInstead } from './corrections.ts';
import { wordIn } from './excerpt.ts';
import type { OpenIndex } from './index-reader.ts';
import { type KnownWords, readWords, wordsOfUnits } from './known-words.ts';
import { type Match, matchOf } from './matches.ts';
import { planOf } from './plan.ts';
import { type Ranking, rank } from './ranking.ts';
import type { LookedFor } from './synonyms.ts';

/** What words find. */
export interface LookUp {
  readonly matches: readonly Match[];
  readonly ranking: Ranking;
  readonly phrases: readonly string[];
  readonly lookedFor: readonly LookedFor[];
}

/** With fewer results, words that may have been meant are looked for as well. */
const ENOUGH = 3;
const MEANT_IS_WORTH = 0.5;

/** Looks up what was typed; undefined where there is nothing in it that can be looked up. */
export async function lookUp(text: string, index: OpenIndex): Promise<LookUp | undefined> {
  const { units, phrases, synonyms } = planOf(text, index.start.synonyms);
  const known = await readWords(wordsOfUnits(units), index);
  const matches = units.map((unit) => matchOf(unit, known, index.start.total)).filter(isWorthwhile);
  if (matches.length === 0) return undefined;
  const ranking = rank(matches);
  const lookedFor = synonyms.map(({ typed, instead }) => ({ typed, instead }));
  const found = { matches, ranking, phrases, lookedFor };
  return ranking.withAllWords >= ENOUGH ? found : corrected(found, known, index);
}

const isWorthwhile = ({ unit, weights }: Match): boolean => !unit.isShort || weights.size > 0;

/** The same with words that may have been meant. */
async function corrected(found: LookUp, known: KnownWords, index: OpenIndex): Promise<LookUp> {
  const meant = await Promise.all(found.matches.map((match) => meantInstead(match, known, index)));
  if (meant.every(({ length }) => length === 0)) return found;
  const units = found.matches.map(({ unit }, place) => ({
    ...unit,
    ways: [...unit.ways, ...(meant[place] ?? []).map((word) => ({ words: [word], worth: MEANT_IS_WORTH }))],
  }));
  const more = await readWords(wordsOfUnits(units), index);
  const matches = units.map((unit) => matchOf(unit, more, index.start.total));
  const ranking = rank(matches);
  const lookedFor = await Promise.all(
    units.map(async ({ typed }, place) => ({
      typed,
      instead: await Promise.all((meant[place] ?? []).map((word) => writtenForm(word, more, ranking, index))),
    })),
  );
  return {
    ...found,
    matches,
    ranking,
    lookedFor: [...found.lookedFor, ...lookedFor.filter(({ instead }) => instead.length > 0)],
  };
}

/** How a word of the index is written where it stands in the best entry that has it. */
async function writtenForm(word: string, known: KnownWords, { ids }: Ranking, index: OpenIndex): Promise<string> {
  const having = known.row(word)?.ids ?? [];
  const best = ids.find((id) => having.includes(id));
  const entry = best === undefined ? undefined : await index.entry(best);
  return (entry && wordIn(`${entry.title} ${entry.summary ?? ''} ${entry.text}`, word)) ?? word;
}
