import { expect, test } from 'vitest';
import { adviceOn } from './left-out-links';

const draft = (documentId: string, title: string | null) => ({ documentId, title, publishedAt: null });
const published = (documentId: string) => ({ documentId, title: 'Out', publishedAt: '2026-11-29T14:02:07.000Z' });
const chosen = (document: string) => [{ path: ['navigation', '1', 'page'], document }];

test.each([
  ['a page that is public', [draft('a', 'About'), published('a')], []],
  [
    'a page that is a draft',
    [draft('a', 'About'), published('b')],
    ['The page “About” is not public: its link is left out.'],
  ],
  ['a draft without a title', [draft('a', null)], ['The page “Without a title” is not public: its link is left out.']],
  ['a page that is gone', [], ['The page “Without a title” is not public: its link is left out.']],
])('a link to %s', (_, versions, messages) => {
  const advice = adviceOn(chosen('a'), versions);
  expect(advice.map(({ message }) => message)).toEqual(messages);
  for (const { path } of advice) expect(path).toEqual(['navigation', '1', 'page']);
});
