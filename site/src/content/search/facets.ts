import type { ContentType } from '@waymark/shared-types';
import { FIELD_OF, type FacetKind } from '../case-study/facet-fields.ts';
import type { SearchIndex } from '../../search/index-files.ts';

/** Something that what is found can be narrowed by. */
export interface Facet {
  /** A declared field of case studies. */
  readonly field: string;
  /** The type that the field leads to. Default: it holds a word. */
  readonly type?: ContentType;
}

/** What examples of practice can be narrowed by: the same as lists of them (`list-facets.ts`). */
const PRACTICE_FACETS = {
  principle: { field: FIELD_OF.principle, type: 'principle' },
  action: { field: FIELD_OF.action, type: 'action' },
  place: { field: FIELD_OF.place, type: 'place' },
  theme: { field: FIELD_OF.theme, type: 'theme' },
  evidence: { field: FIELD_OF.evidence },
  involvement: { field: FIELD_OF.involvement },
  stage: { field: FIELD_OF.stage },
  begun: { field: FIELD_OF.begun },
} as const satisfies Readonly<Record<FacetKind, Facet>>;

const PRACTICE: readonly (readonly [kind: string, facet: Facet])[] = Object.entries<Facet>(PRACTICE_FACETS);

/** By which field examples lead to an entry of a type by which they can be narrowed. */
export const facetFieldsTo = (type: string): readonly string[] =>
  PRACTICE.flatMap(([, facet]) => (facet.type === type ? [facet.field] : []));

/** The facets of examples of practice, in their order. Of everything else on the site there is one: what kind of thing it is. */
export const facetsOf = (index: SearchIndex): typeof PRACTICE => (index === 'practice' ? PRACTICE : []);

/** What the facet of the index of the site is called. */
export const SITE_FACET = 'kind';

/** A word that a field holds, as addresses and the index say it. */
export const slugOfWord = (word: string): string => word.replaceAll('_', '-');
