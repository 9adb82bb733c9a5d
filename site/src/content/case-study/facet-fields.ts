import type { ListKind } from '@waymark/shared-types';

/** What case studies can be listed by: the part of the address, and the field that lists are narrowed by. */
export const FIELD_OF = {
  principle: 'principles',
  action: 'actions',
  // An example counts for its place, and for all that this is within.
  place: 'placesAround',
  theme: 'themes',
  evidence: 'evidence',
  involvement: 'involvementLevel',
  stage: 'stage',
  begun: 'yearBegun',
} as const satisfies Readonly<Record<ListKind, string>> & Readonly<Record<string, string>>;

/** A kind of list, as its address says it. */
export type FacetKind = keyof typeof FIELD_OF;
