import type { Term } from './term.ts';

const base = {
  __typename: 'Term',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
} as const;

/** A word that is written in several ways. */
export const peerTerm: Term = {
  ...base,
  documentId: 'peers',
  number: 1,
  word: 'peers',
  otherSpellings: 'peer, peer worker',
  meaning: 'People who have been through the same.',
};

/** A word that is written in one way. */
export const wardTerm: Term = {
  ...base,
  documentId: 'ward',
  number: 2,
  word: 'Ward',
  otherSpellings: null,
  meaning: 'A part of a hospital.',
};
