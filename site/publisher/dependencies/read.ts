import { z } from 'zod';
import type { SearchQuestion } from '../../src/content/content-source.ts';
import { SEARCH_INDEXES } from '../../src/content/search/search.ts';

const condition = z.tuple([z.string(), z.union([z.string(), z.number()])]).readonly();
const list = {
  type: z.string(),
  locale: z.string(),
  where: z.array(condition).readonly(),
  order: z.string().nullable(),
};
const entry = { type: z.string(), locale: z.string(), id: z.string() };

const read = z.discriminatedUnion('of', [
  /** Some fields of an entry; `late` where it is one that the page shows and does not look into. */
  z.object({
    of: z.literal('entry'),
    ...entry,
    fields: z.array(z.string()).readonly(),
    late: z.literal(true).optional(),
  }),
  /** An entry that was not there. */
  z.object({ of: z.literal('absence'), ...entry }),
  /** Which entry has a slug; which is the only one of its type, where there is no slug. */
  z.object({ of: z.literal('find'), type: z.string(), locale: z.string(), slug: z.string().nullable() }),
  /** Which entries stand in a part of a list, in which order; what is read of them are reads of their own. */
  z.object({ of: z.literal('list'), ...list, offset: z.number(), limit: z.number().nullable() }),
  z.object({ of: z.literal('total'), ...list }),
  /** How many entries of a list have each value of a field. */
  z.object({ of: z.literal('counts'), ...list, by: z.string() }),
  /** Which values some entry of a list has in a field. */
  z.object({ of: z.literal('values'), ...list, by: z.string() }),
  z.object({ of: z.literal('list-page'), ...list, least: z.number(), from: z.string().nullable() }),
  z.object({ of: z.literal('list-pages'), ...list, least: z.number() }),
  z.object({ of: z.literal('today') }),
  /** What is found by which words. */
  z.object({
    of: z.literal('search'),
    index: z.enum(SEARCH_INDEXES),
    ask: z.enum(['start', 'words', 'spelling', 'facets', 'entry']),
    name: z.string(),
  }),
]);

/** A question that a page asked of the content. */
export type Read = z.infer<typeof read>;

/** A read of a list, or of something about it. */
export type ListRead = Extract<Read, { order: string | null }>;

/** A read as text: the same question gives the same text. */
export const keyOf = (question: Read): string => JSON.stringify(question);

/** A question about an index of the search as text. */
export const searchKey = ({ index, ask, name }: SearchQuestion): string => keyOf({ of: 'search', index, ask, name });

/** The read of a late value: a new one is put in place. */
export interface LateRead extends Pick<Extract<Read, { of: 'entry' }>, 'type' | 'locale' | 'id'> {
  readonly field: string;
}

/** A late value as a question, so that a change of it is noticed like any other. */
export const lateKey = ({ type, locale, id, field }: LateRead): string =>
  keyOf({ of: 'entry', type, locale, id, fields: [field], late: true });

/** The late value that a question is about; undefined of any other question. */
export function lateReadOf(question: Read): LateRead | undefined {
  if (question.of !== 'entry' || !question.late) return undefined;
  const { type, locale, id, fields } = question;
  return { type, locale, id, field: fields[0] ?? '' };
}

/** The read that a text stands for. */
export const readOf = (key: string): Read => read.parse(JSON.parse(key));

/** Whether a read is about a list. */
export const isListRead = (question: Read): question is ListRead => 'order' in question;

const conditionsInWords = ({ where }: ListRead) =>
  where.length === 0 ? '' : ` with ${where.map(([field, value]) => `${field} = ${value}`).join(' and ')}`;

const LIST_WORDS: Readonly<Record<ListRead['of'], string>> = {
  list: 'the list of',
  total: 'how many there are of',
  counts: 'how many there are of each kind, of',
  values: 'which kinds there are, of',
  'list-page': 'a page of the list of',
  'list-pages': 'how the list divides into pages, of',
};

const SEARCH_WORDS: Readonly<Record<SearchQuestion['ask'], (name: string) => string>> = {
  start: () => 'how much there is',
  words: (name) => `the words that begin with “${name}”`,
  spelling: (name) => `how words are spelt, part ${name}`,
  facets: (name) => `what can be narrowed, part ${name}`,
  entry: (name) => `what has the number ${name}`,
};

/** A read for people: `case-study a1b2: title, summary`. */
export function inWords(question: Read): string {
  switch (question.of) {
    case 'entry':
      return `${question.type} ${question.id}: ${question.fields.join(', ') || 'that it is there'}`;
    case 'absence':
      return `${question.type} ${question.id}, which was not there`;
    case 'find':
      return question.slug === null ? `the only ${question.type}` : `the ${question.type} at “${question.slug}”`;
    case 'today':
      return 'what day it is';
    case 'search':
      return `${SEARCH_WORDS[question.ask](question.name)}, in the search of ${question.index === 'practice' ? 'practice' : 'the site'}`;
    case 'list':
    case 'total':
    case 'counts':
    case 'values':
    case 'list-page':
    case 'list-pages':
      return `${LIST_WORDS[question.of]} ${question.type} entries${conditionsInWords(question)}${question.order === null ? '' : ` by ${question.order}`}`;
  }
}
