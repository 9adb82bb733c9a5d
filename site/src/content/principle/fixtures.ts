import { paragraph } from '../fixtures/rich-text-fixtures.ts';
import { harbourPicture, signedFilm } from '../fixtures/media-fixtures.ts';
import type { Principle } from './principle.ts';

const base = {
  __typename: 'Principle',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  easyRead: null,
  bsl: null,
  changes: [],
  reviewedOn: null,
  seo: null,
} as const;

/** A principle with every field filled in. */
export const peerSupport: Principle = {
  ...base,
  documentId: 'principle-peer',
  number: 1,
  title: 'Build in peer support',
  slug: 'peer-support',
  summary: 'You can meet somebody who has been there.',
  order: 2,
  changes: [
    { date: '2026-03-01', what: 'We added what a paid job looks like.' },
    { date: '2026-11-24', what: 'The second action is new: it serves this principle too.' },
  ],
  image: {
    file: { file: 'file-harbour' },
    alternativeText: null,
    decorative: false,
    credit: 'Drawn by us',
    caption: null,
  },
  body: [
    ...paragraph('Peers support each other.'),
    { type: 'heading', level: 3, children: [{ type: 'text', text: 'What it looks like' }] },
    ...paragraph('A paid job.'),
  ],
  easyRead: {
    sentence: 'People with the same experience help each other.',
    picture: harbourPicture,
    file: { file: 'file-pdf' },
    language: 'en',
    pages: 2,
  },
  bsl: signedFilm('Peer support in BSL'),
};

/** A principle with nothing but what must be there. */
export const wholePerson: Principle = {
  ...base,
  documentId: 'principle-whole',
  number: 2,
  title: 'See the whole person',
  slug: 'whole-person',
  summary: 'Support starts with your life.',
  order: 1,
  image: null,
  body: null,
};
