import type { Place } from './place.ts';

const base = {
  __typename: 'Place',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
} as const;

export const orkney: Place = {
  ...base,
  documentId: 'place-orkney',
  number: 1,
  name: 'NHS Orkney',
  slug: 'nhs-orkney',
  kind: 'health_board',
  within: null,
  tile: { column: 4, row: 2 },
};

/** A place within another, in which there is no practice yet. */
export const westray: Place = {
  ...base,
  documentId: 'place-westray',
  number: 2,
  name: 'Westray',
  slug: 'westray',
  kind: 'council_area',
  within: { type: 'place', id: 'place-orkney' },
  tile: null,
};
