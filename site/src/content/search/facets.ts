import type { ContentType } from '@waymark/shared-types';
import type { FacetKind } from '../case-study/list-facets.ts';
import type { SearchIndex } from '../../search/index-files.ts';

/** Something that what is found can be narrowed by. */
export interface Facet {
  /** A declared field of case studies. */
  readonly field: string;
  /** The type that the field leads to. Default: it holds a word. */
  readonly type?: ContentType;
}

/** What examples of practice can be narrowed by: the same as lists of them (`list-facets.ts`). */
export const PRACTICE_FACETS = {
  principle: { field: 'principles', type: 'principle' },
  action: { field: 'actions', type: 'action' },
  place: { field: 'placesAround', type: 'place' },
  theme: { field: 'themes', type: 'theme' },
  evidence: { field: 'evidence' },
  involvement: { field: 'involvementLevel' },
  stage: { field: 'stage' },
  begun: { field: 'yearBegun' },
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
