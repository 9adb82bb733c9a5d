import type { FacetNames } from '../../search/index-files.ts';
import { inOrder, valuesIn } from '../case-study/list-groups.ts';
import { messages } from '../../messages/messages.ts';

/** What examples can be narrowed by, as people know it, in the groups and the order of their lists. */
export async function facetNames(): Promise<FacetNames> {
  const values = (await valuesIn({})).toSorted(inOrder);
  return {
    groups: Object.entries(messages.caseStudies.groups).flatMap(([way, heading]) => {
      const own = values.filter(([value]) => value.way === way).map(([value]) => value);
      const [first] = own;
      return first ? [{ kind: first.kind, heading, values: own.map(({ slug, text: name }) => ({ slug, name })) }] : [];
    }),
  };
}
