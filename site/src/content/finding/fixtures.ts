import { paragraph } from '../fixtures/rich-text-fixtures.ts';
import type { Finding } from './finding.ts';

const base = {
  __typename: 'Finding',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
} as const;

/** A finding with quotes that led to a principle. */
export const hopeFinding: Finding = {
  ...base,
  documentId: 'hope',
  number: 1,
  statement: 'Meeting somebody who has been there gives hope.',
  theme: 'Hope',
  body: paragraph('People said so everywhere.'),
  quotes: [{ text: 'She put the kettle on.', attribution: 'Man in his sixties' }],
  principles: [{ type: 'principle', id: 'principle-peer' }],
  actions: [
    { because: 'There are too few peer workers.', action: { type: 'action', id: 'action-champion' } },
    { because: 'Its action waits.', action: null },
  ],
};

/** A finding with a statement only. */
export const bareFinding: Finding = {
  ...base,
  documentId: 'bare',
  number: 2,
  statement: 'Support is patchy.',
  theme: null,
  body: null,
  quotes: [],
  principles: [],
  actions: [],
};
