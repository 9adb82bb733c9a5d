import { paragraph } from '../fixtures/rich-text-fixtures.ts';
import { harbourPicture } from '../fixtures/media-fixtures.ts';
import type { Action } from './action.ts';

const base = {
  __typename: 'Action',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  easyRead: null,
  bsl: null,
  changes: [],
  reviewedOn: null,
  seo: null,
} as const;

/** An action that serves a principle and has steps. */
export const champion: Action = {
  ...base,
  documentId: 'action-champion',
  number: 1,
  title: 'Champion peer support',
  slug: 'champion',
  summary: 'Speak up for peer support.',
  order: 1,
  body: paragraph('Show the value.'),
  principles: [{ type: 'principle', id: 'principle-peer' }],
  easyRead: {
    sentence: 'Tell people that peer support helps.',
    picture: harbourPicture,
    file: null,
    language: 'en',
    pages: null,
  },
};

/** An action that nothing belongs to yet. */
export const joinUp: Action = {
  ...base,
  documentId: 'action-join',
  number: 2,
  title: 'Join up the parts',
  slug: 'join-up',
  summary: 'One system that knows its own way round.',
  order: 2,
  body: null,
  principles: [],
};
