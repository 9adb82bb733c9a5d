import type { Theme } from './theme.ts';

const base = {
  __typename: 'Theme',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
} as const;

export const outdoors: Theme = {
  ...base,
  documentId: 'theme-outdoors',
  number: 1,
  name: 'Outdoors',
  slug: 'outdoors',
  kind: 'setting',
  description: 'Hills, woods and water.',
};

/** A theme that no case study has. */
export const unusedTheme: Theme = {
  ...base,
  documentId: 'theme-unused',
  number: 2,
  name: 'Justice',
  slug: 'justice',
  kind: 'setting',
  description: null,
};
