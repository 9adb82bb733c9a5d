/** What somebody is looking for, as the address of the page tells it. */
export interface Wanted {
  readonly text: string;
  /** The values that were ticked, by kind: `{ place: ['fife'] }`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The numbers of the examples that stand beside each other. */
  readonly compared: readonly number[];
}

/** How many letters of a search are looked at; a longer one is cut. */
export const LONGEST_TEXT = 200;

/** How many examples stand beside each other at the most: more columns are too narrow to read. */
export const MOST_COMPARED = 3;

/** How many values of one kind an address may name. */
const MOST_VALUES = 50;

const SLUG = /^[a-z0-9-]{1,120}$/;
const NUMBER = /^[1-9]\d{0,8}$/;

export const NOTHING_WANTED: Wanted = { text: '', filters: {}, compared: [] };

/** A search without what no search holds: white space at its ends, half of a sign, and what is too long. */
export function cutText(text: string): string {
  const whole = text.toWellFormed();
  const cut = whole.slice(0, LONGEST_TEXT);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/**
 * What an address asks for. Anything may stand in it: what is not known is left out.
 * @param query With or without its question mark.
 * @param kinds The kinds of filter that there are.
 */
export function wantedIn(query: string, kinds: readonly string[]): Wanted {
  const params = new URLSearchParams(query);
  const filters = kinds.flatMap((kind) => {
    const slugs = unique(params.getAll(kind).filter((slug) => SLUG.test(slug))).slice(0, MOST_VALUES);
    return slugs.length > 0 ? [[kind, slugs] as const] : [];
  });
  const numbers = (params.get('compare') ?? '').split(',').filter((text) => NUMBER.test(text));
  return {
    text: cutText(params.get('q') ?? ''),
    filters: Object.fromEntries(filters),
    compared: unique(numbers.map(Number)).slice(0, MOST_COMPARED),
  };
}

/** The query of the address that asks for something, with its question mark; empty where nothing is asked for. */
export function queryOf({ text, filters, compared }: Wanted): string {
  const params = new URLSearchParams();
  if (text.trim() !== '') params.set('q', text);
  for (const [kind, slugs] of Object.entries(filters)) for (const slug of slugs) params.append(kind, slug);
  if (compared.length > 0) params.set('compare', compared.join(','));
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

/** The same with a value ticked, or not any more. */
export function toggled(wanted: Wanted, kind: string, slug: string): Wanted {
  const before = wanted.filters[kind] ?? [];
  const after = before.includes(slug) ? before.filter((each) => each !== slug) : [...before, slug];
  const others = without(wanted, kind);
  return after.length > 0 ? { ...wanted, filters: { ...others.filters, [kind]: after } } : others;
}

/** The same without any filter of a kind. */
export function without(wanted: Wanted, kind: string): Wanted {
  const others = Object.entries(wanted.filters).filter(([other]) => other !== kind);
  return { ...wanted, filters: Object.fromEntries(others) };
}

/** The same with an example beside the others, or not any more; as it was where there is no room. */
export function comparing(wanted: Wanted, number: number): Wanted {
  const { compared } = wanted;
  if (compared.includes(number)) return { ...wanted, compared: compared.filter((each) => each !== number) };
  return compared.length < MOST_COMPARED ? { ...wanted, compared: [...compared, number] } : wanted;
}

/** Whether anything is asked for but what is compared. */
export const asksForSomething = ({ text, filters }: Wanted): boolean =>
  text.trim() !== '' || Object.keys(filters).length > 0;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
