import { expect, test } from 'vitest';
import { inShort } from './list-statuses';

const place = { type: 'page', id: 'a', field: 'slug' };

test.each<[what: string, entry: unknown, told: object]>([
  ['a silent publisher', undefined, { state: 'unknown' }],
  ['an entry that was never public', null, { state: 'not public' }],
  [
    'a live entry with its page',
    { state: 'live', addresses: ['/about/'], because: [], problems: [{ message: 'A detail.', place }] },
    { state: 'live', address: 'https://example.org/about/' },
  ],
  ['an entry on its way', { state: 'in work', addresses: [] }, { state: 'publishing' }],
  [
    'an entry that is held back, with its last good page',
    { state: 'held back', addresses: ['/about/'], because: ['Two have this address.'], problems: [] },
    { state: 'held back', address: 'https://example.org/about/', why: 'Two have this address.' },
  ],
  ['something that nobody understands', { state: 'flying' }, { state: 'unknown' }],
])('%s is told in short', (_, entry, told) => {
  expect(inShort(entry, 'https://example.org')).toEqual(told);
});
