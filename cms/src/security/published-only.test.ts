import { expect, test } from 'vitest';
import { reasonToRefuse } from './published-only';

test('reading what is published is allowed', () => {
  expect(reasonToRefuse('findMany', true, { status: 'published', filters: {} })).toBeUndefined();
});

test.each([
  ['drafts', 'findMany', true, { status: 'draft' }, 'The public API only shows what is published.'],
  ['drafts, by saying nothing', 'findOne', true, {}, 'The public API only shows what is published.'],
  [
    'which drafts there are',
    'count',
    true,
    { status: 'published', publicationFilter: 'modified' },
    'The public API only shows what is published.',
  ],
  [
    'whether there are drafts',
    'findMany',
    true,
    { status: 'published', hasPublishedVersion: false },
    'The public API only shows what is published.',
  ],
  ['a type that is not public', 'findMany', false, { status: 'published' }, 'This type is not public.'],
  ['a new entry', 'create', true, { status: 'published' }, 'The public API only reads.'],
  ['a deletion', 'delete', true, { status: 'published' }, 'The public API only reads.'],
  ['whatever Strapi may learn to do', 'archive', true, { status: 'published' }, 'The public API only reads.'],
])('a request for %s is refused', (_what, action, isPublished, params, reason) => {
  expect(reasonToRefuse(action, isPublished, params)).toBe(reason);
});
