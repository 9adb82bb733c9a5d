import type { FacetFile } from '../facet-bits.ts';
import { both, either, has, idSet, type IdSet, sizeOf } from './id-set.ts';

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
  readonly having: IdSet;
}

/** What facets say. */
export interface FacetTable {
  /** All ids that stand for something, newest first. */
  readonly ids: readonly number[];
  /** The greatest of them; 0 where there are none. */
  readonly most: number;
  readonly values: readonly Value[];
}

/** Brings the files of facets together. */
export function facetTable(files: readonly FacetFile[]): FacetTable {
  const ids = files.flatMap((file) => file.ids).sort((one, other) => other - one);
  const all = new Map<string, { kind: string; slug: string; ids: number[] }>();
  for (const file of files)
    for (const [kind, ofKind] of file.values)
      for (const [slug, having] of ofKind) {
        const value = all.get(`${kind}/${slug}`) ?? { kind, slug, ids: [] };
        all.set(`${kind}/${slug}`, value);
        value.ids.push(...having);
      }
  const [most = 0] = ids;
  const values = [...all.values()].map(({ kind, slug, ids: having }) => ({ kind, slug, having: idSet(having, most) }));
  return { ids, most, values };
}

/** Narrows results, in their order, by filters, and counts what there is of each value. */
export function narrow(ids: readonly number[], { most, values }: FacetTable, filters: Filters): Filtered {
  const chosen = Object.entries(filters).filter(([, slugs]) => slugs.length > 0);
  const met = chosen.map(([kind, slugs]) =>
    values
      .filter((value) => value.kind === kind && slugs.includes(value.slug))
      .map(({ having }) => having)
      .reduce(either, idSet([], most)),
  );
  // What the files say nothing about, as where one could not be read, is found as long as nothing is asked of it.
  const all = idSet(
    ids.filter((id) => id <= most),
    most,
  );
  const meeting = (sets: readonly IdSet[]): IdSet => sets.reduce(both, all);
  const left = meeting(met);
  // A kind of filter is left out of the counts of its own values: each says how many it would add.
  const without = chosen.map(([kind, slugs], place) => ({
    kind,
    slugs,
    ids: meeting(met.filter((_, at) => at !== place)),
  }));
  const counted = values.map(({ kind, slug, having }) => {
    const among = without.find((filter) => filter.kind === kind)?.ids ?? left;
    return { kind, slug, count: sizeOf(both(among, having)) };
  });
  return {
    ids: chosen.length === 0 ? ids : ids.filter((id) => has(left, id)),
    counts: byKind(counted),
    without: without
      .map(({ kind, slugs, ids: others }) => ({ kind, slugs, count: sizeOf(others) }))
      .filter(({ count }) => count > 0),
  };
}

/** Object.fromEntries, so that a kind may be called anything. */
function byKind(counted: readonly { kind: string; slug: string; count: number }[]): Counts {
  const kinds = new Map<string, [string, number][]>();
  for (const { kind, slug, count } of counted) kinds.set(kind, [...(kinds.get(kind) ?? []), [slug, count]]);
  return Object.fromEntries([...kinds].map(([kind, slugs]) => [kind, Object.fromEntries(slugs)]));
}
