import type { Place } from './place.ts';

export const orkney: Place = {
  __typename: 'Place',
  documentId: 'place-orkney',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  name: 'NHS Orkney',
  slug: 'nhs-orkney',
  kind: 'health_board',
  within: null,
  tile: { column: 4, row: 2 },
};
