import type { ContentSource } from '../../src/content/content-source.ts';
import { nameOf } from '../store/name-of.ts';
import type { Refused } from '../store/refused-entries.ts';
import { isReadable } from '../dependencies/answers.ts';

/** An entry that a page was made from. */
export interface Source {
  readonly type: string;
  readonly id: string;
}

/** Something that keeps a page from being published as it is. */
export type Problem = { readonly page: string; readonly reads: readonly Source[]; readonly reason: string } & (
  { readonly kind: 'failed' } | { readonly kind: 'dead link'; readonly href: string }
);

/** Where in the content a problem comes from. */
export interface Place {
  readonly entry: string;
  readonly type: string;
  readonly id: string;
  readonly field: string;
}

/** A problem as it is told to people, and kept in the status. */
export interface Report {
  /** The page that it is about; undefined where a whole entry was not taken in, which keeps it back as well. */
  readonly page: string | undefined;
  readonly message: string;
  readonly place: Place | undefined;
  /** The entry that the page is about, as far as its reads tell. */
  readonly about: Source | undefined;
  /** Whether it keeps the change of an entry from being live; otherwise it is only told. */
  readonly holds: boolean;
}

/** The path of the first field that holds a text, such as `sections[0].body[1].children[0].url`; undefined where none does. */
export function fieldHolding(value: unknown, text: string, path = ''): string | undefined {
  if (value === text) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const found = fieldHolding(inner, text, step);
    if (found !== undefined) return found;
  }
  return undefined;
}

function placeOf(problem: Problem, content: ContentSource): Place | undefined {
  if (problem.kind !== 'dead link') return undefined;
  for (const { type, id } of problem.reads) {
    const data = isReadable(type) ? content.entry(type, { id })?.data : undefined;
    const field = data && fieldHolding(data, problem.href);
    if (data && field !== undefined) return { entry: nameOf(type, data), type, id, field };
  }
  return undefined;
}

/** The entries that a page was made from, in words; the first is usually the one that the page is about. */
function madeFrom(problem: Problem, content: ContentSource): string {
  const names = problem.reads.flatMap(({ type, id }) => {
    const data = isReadable(type) && type !== 'file' && type !== 'site' ? content.entry(type, { id })?.data : undefined;
    return data ? [nameOf(type, data)] : [];
  });
  const some = [...new Set(names)].slice(0, 3);
  return some.length > 0
    ? ` It is made from ${some.join(', ')}${names.length > some.length ? ' and others' : ''}.`
    : '';
}

/** Says what is wrong: on which page, from which entry and field, and what to do. */
export function report(problem: Problem, content: ContentSource): Report {
  const { page } = problem;
  const about = problem.reads.find(({ type }) => type !== 'site' && type !== 'file');
  if (problem.kind === 'failed') {
    return {
      page,
      about,
      holds: true,
      place: undefined,
      message: `The page ${page} cannot be made: ${problem.reason.replace(/\.$/, '')}.${madeFrom(problem, content)}`,
    };
  }
  const place = placeOf(problem, content);
  const where = place ? `in ${place.entry}, field ${place.field}` : `on the page itself`;
  return {
    page,
    about,
    holds: true,
    place,
    message: `The page ${page} links to ${problem.href}, but ${problem.reason}. The link is ${where}. Correct or remove it, or publish what it leads to.`,
  };
}

/** Tells of an entry that is not shown as the CMS has it. */
export const reportOfRefused = ({ type, id, name, field, message, page }: Refused): Report => ({
  page,
  message: page === undefined ? `${message} Until then it stays as it was, or away.` : message,
  place: { entry: name, type, id, field: field ?? '' },
  about: { type, id },
  holds: true,
});
