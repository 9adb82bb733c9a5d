import { expect, test } from 'vitest';
import { bothWays } from './fixtures.ts';
import { phraseGroups } from './search-words.ts';

test('phrases that mean the same stand together, and one that stands alone says nothing', () => {
  expect(phraseGroups({ groups: [...bothWays.groups, { phrases: 'Alone' }] })).toEqual([
    ['WRAP', 'wellness recovery action plan'],
    ['Gaelic', 'Gàidhlig'],
  ]);
});
