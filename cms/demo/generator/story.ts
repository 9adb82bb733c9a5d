import type { CaseStudy } from '../content/case-studies/case-study-types';
import type { Activity } from './activity';
import { type PhraseField, phrases } from './phrases';
import { type Cast, castNames } from './long-tail/cast';
import type { Random } from './random';

/** Writes sentences about one activity in one town. */
export type Teller = (field: PhraseField, count: number) => string[];

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A teller for one story: it fills the gaps in the phrases, with new numbers for each sentence. */
export const createTeller =
  (random: Random, { thing, people }: Activity, town: string, cast: Cast): Teller =>
  (field, count) =>
    random.sample<string>(phrases[field], count).map((phrase) =>
      withCast(phrase, cast)
        .replaceAll('{thing}', thing)
        .replaceAll('{Thing}', capitalised(thing))
        .replaceAll('{people}', people)
        .replaceAll('{town}', town)
        .replaceAll('{number}', () => String(random.integer(12, 96)))
        .replaceAll('{small}', () => String(random.integer(3, 9))),
    );

const withCast = (phrase: string, cast: Cast): string =>
  castNames.reduce((told, name) => told.replaceAll(`{${name}}`, cast[name]), phrase);

const paragraph = (tell: Teller, field: PhraseField, count: number): string => tell(field, count).join(' ');
const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');
const steps = (items: string[]): string => items.map((item, index) => `${index + 1}. ${item}`).join('\n');

/** The full fields of a story, 500 to 700 words in all. */
export const tellStory = (tell: Teller): Partial<CaseStudy> => ({
  need: paragraph(tell, 'need', 3),
  approach: `${paragraph(tell, 'approach', 1)} ${paragraph(tell, 'venues', 2)}\n\n${steps(tell('steps', 5))}`,
  people: `${paragraph(tell, 'people', 3)} ${paragraph(tell, 'names', 2)}`,
  learning: list(tell('learning', 4)),
  equality: paragraph(tell, 'equality', 3),
  resources: `${paragraph(tell, 'resources', 2)} ${paragraph(tell, 'partners', 1)}`,
  helped: list(tell('helped', 2)),
  hindered: list(tell('hindered', 2)),
  sustaining: `${paragraph(tell, 'sustaining', 3)} ${paragraph(tell, 'names', 1)}`,
  transfer: list(tell('transfer', 4)),
});
