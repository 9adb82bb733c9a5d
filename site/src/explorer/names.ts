import type { FacetNames } from '../search/index-files.ts';

/** Values under one heading; a kind may have several groups, such as places. */
export type FilterGroup = FacetNames['groups'][number];

/** Tells what a value is called; its slug where there is no such value any more. */
export type NameOf = (kind: string, slug: string) => string;

/** The names of all values. */
export function namesIn(groups: readonly FilterGroup[]): NameOf {
  const names = new Map(
    groups.flatMap(({ kind, values }) => values.map(({ slug, name }) => [`${kind} ${slug}`, name] as const)),
  );
  return (kind, slug) => names.get(`${kind} ${slug}`) ?? slug;
}
