import { expect, test } from 'vitest';
import type { ListStatus } from './list-status';
import { statusInWords } from './status-in-words';

test.each<[ListStatus['own'], ListStatus['state'], mark: string, words: string]>([
  ['draft', 'not public', 'draft', 'Draft'],
  ['draft', 'taken down', 'draft', 'Draft'],
  ['draft', 'unknown', 'draft', 'Draft'],
  ['draft', 'publishing', 'waiting', 'Waiting to be taken down'],
  ['draft', 'held back', 'attention', 'Not taken down yet: Two pages have this address'],
  ['published', 'publishing', 'waiting', 'Waiting'],
  ['modified', 'publishing', 'waiting', 'Waiting'],
  ['published', 'live', 'live', 'Live'],
  ['modified', 'live', 'live', 'Live, with newer changes in draft'],
  ['published', 'held back', 'attention', 'Not live: Two pages have this address'],
  ['published', 'not public', 'attention', 'Not live: the publisher has not found it'],
  ['published', 'taken down', 'attention', 'Not live: the publisher has not found it'],
  ['published', 'unknown', 'live', 'Published'],
  ['modified', 'unknown', 'draft', 'Published, with newer changes in draft'],
])('%s in the CMS and %s for the publisher: %s, “%s”', (own, state, mark, words) => {
  const why = 'Two pages have this address. Give one of them another.';
  expect(statusInWords({ own, state, ...(state === 'held back' && { why }) })).toEqual({ mark, words });
});

test.each([
  [undefined, 'Not live'],
  ['', 'Not live'],
  [
    `The picture “${'x'.repeat(20)}” that stands at the beginning of this entry could not be read`,
    'Not live: The picture “xxxxxxxxxxxxxxxxxxxx” that stands at the beginning of …',
  ],
])('why, in short: %j is “%s”', (why, words) => {
  expect(statusInWords({ own: 'published', state: 'held back', ...(why !== undefined && { why }) }).words).toBe(words);
});
