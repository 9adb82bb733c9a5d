import type { FacetNames } from '../../search/index-files.ts';
import { FACET_KINDS } from '../case-study/list-facets.ts';
import { inOrder, valuesIn } from '../case-study/list-groups.ts';

/** What a value of a facet is called, and by which way it is found. */
type NamedValue = FacetNames['kinds'][number]['values'][number] & {
  /** Places and themes are of several kinds, each with a heading of its own. */
  readonly way: string;
};

/** What examples can be narrowed by, as people know it, each kind in the order of its lists. */
export async function facetNames(): Promise<FacetNames> {
  const values = await valuesIn({});
  return {
    kinds: FACET_KINDS.map((kind) => ({
      kind,
      values: values
        .filter(([value]) => value.kind === kind)
        .sort(inOrder)
        .map(([{ slug, text: name, way }, count]): NamedValue => ({ slug, name, count, way })),
    })),
  };
}
