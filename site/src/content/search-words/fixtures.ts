import type { SearchWords } from './search-words.ts';

export const bothWays: SearchWords = {
  __typename: 'SearchWords',
  documentId: 'search-words',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  groups: [{ phrases: 'WRAP\nwellness recovery action plan' }, { phrases: 'Gaelic\n\n Gàidhlig ' }],
};
