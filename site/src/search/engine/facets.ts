import type { FacetFile } from '../facet-bits.ts';

/** For each kind of filter the slugs of chosen values: any of them will do, and each kind must be met. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** For each kind and value how many there are. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A choice that keeps everything out. */
export interface WithoutFilter {
  readonly kind: string;
  /** All that is chosen of the kind. */
  readonly slugs: readonly string[];
  /** How many results there would be without it. */
  readonly count: number;
}

/** What is left of results by filters. */
export interface Filtered {
  readonly ids: readonly number[];
  /** For each value: results with it, the filters of its own kind left out. */
  readonly counts: Counts;
  /** How many results there would be without each kind of filter; those that would give none are left out. */
  readonly without: readonly WithoutFilter[];
}

interface Value {
  readonly kind: string;
  readonly slug: string;
}

/** What facets say, by entry. */
export interface FacetTable {
  readonly values: readonly Value[];
  readonly having: ReadonlyMap<number, readonly Value[]>;
}

/** Brings the files of facets together. */
export function facetTable(files: readonly FacetFile[]): FacetTable {
  const values = new Map<string, Value>();
  const having = new Map<number, Value[]>();
  for (const file of files) {
    for (const id of file.ids) having.set(id, []);
    for (const [kind, ofKind] of file.values) {
      for (const [slug, ids] of ofKind) {
        const value = values.get(`${kind}/${slug}`) ?? { kind, slug };
        values.set(`${kind}/${slug}`, value);
        for (const id of ids) having.get(id)?.push(value);
      }
    }
  }
  return { values: [...values.values()], having };
}

/** All ids that stand for something, newest first. */
export const allIds = ({ having }: FacetTable): number[] => [...having.keys()].sort((one, other) => other - one);

const NOTHING: readonly Value[] = [];

/** Narrows results, in their order, by filters, and counts what there is of each value. */
export function narrow(ids: readonly number[], { values, having }: FacetTable, filters: Filters): Filtered {
  const chosen = Object.entries(filters).filter(([, slugs]) => slugs.length > 0);
  const missed = chosen.map(() => 0);
  const counts = new Map(values.map((value) => [value, 0]));
  const left = ids.filter((id) => {
    const own = having.get(id) ?? NOTHING;
    const unmet = chosen.flatMap(([kind, slugs], place) =>
      own.some((value) => value.kind === kind && slugs.includes(value.slug)) ? [] : [place],
    );
    const [first] = unmet;
    if (unmet.length > 1) return false;
    const kind = first === undefined ? undefined : chosen[first]?.[0];
    if (first !== undefined) missed[first] = (missed[first] ?? 0) + 1;
    for (const value of own)
      if (kind === undefined || value.kind === kind) counts.set(value, (counts.get(value) ?? 0) + 1);
    return kind === undefined;
  });
  const without = chosen.map(([kind, slugs], place) => ({ kind, slugs, count: left.length + (missed[place] ?? 0) }));
  return { ids: left, counts: byKind(counts), without: without.filter(({ count }) => count > 0) };
}

/** Object.fromEntries, so that a kind may be called anything. */
function byKind(counts: ReadonlyMap<Value, number>): Counts {
  const kinds = new Map<string, [string, number][]>();
  for (const [{ kind, slug }, count] of counts) kinds.set(kind, [...(kinds.get(kind) ?? []), [slug, count]]);
  return Object.fromEntries([...kinds].map(([kind, slugs]) => [kind, Object.fromEntries(slugs)]));
}
