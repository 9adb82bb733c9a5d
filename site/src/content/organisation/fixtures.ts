import type { Organisation } from './organisation.ts';

export const northlight: Organisation = {
  __typename: 'Organisation',
  documentId: 'organisation-north',
  number: 1,
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  name: 'Northlight',
  slug: 'northlight',
  kind: 'charity',
  website: 'https://northlight.example.org/',
  place: { type: 'place', id: 'place-orkney' },
  invented: true,
};
