import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSearchFile, kindOfSiteId, MOST_PARTS, searchId, SITE_KINDS, siteId } from './search.ts';
import { searchOf } from './search-of.ts';

describe('the id of something on the site', () => {
  it.each([
    ['report', 0, 48],
    ['chapter', 1, 3089],
    ['principle', 0, 50],
    ['theme', 0, 56],
  ] as const)('of the %s with the number 3, part %i, is %i', (kind, part, id) => {
    expect([siteId(kind, 3, part), kindOfSiteId(id)]).toEqual([id, kind]);
  });

  it('is that of nothing else', () => {
    const thing = fc.record({
      kind: fc.constantFrom(...SITE_KINDS),
      number: fc.integer({ min: 1, max: 1_000_000 }),
      part: fc.integer({ min: 1, max: MOST_PARTS }),
    });
    // Only chapters have a part.
    const idOf = ({ kind, number, part }: { kind: (typeof SITE_KINDS)[number]; number: number; part: number }) =>
      siteId(kind, number, kind === 'chapter' ? part : 0);
    const nameOf = ({ kind, number, part }: Parameters<typeof idOf>[0]) =>
      [kind, number, kind === 'chapter' ? part : 0].join(' ');
    fc.assert(
      fc.property(thing, thing, (one, other) => (idOf(one) === idOf(other)) === (nameOf(one) === nameOf(other))),
    );
  });

  it.each([
    ['case-study', 12, 0, 12],
    ['case-study', 0, 0, undefined],
    ['case-study', 1.5, 0, undefined],
    ['case-study', '12', 0, undefined],
    ['case-study', null, 0, undefined],
    ['report', 3, 63, siteId('chapter', 3, 63)],
    ['report', 3, 64, undefined],
    ['place', 3, 1, undefined],
  ])('of a %s with the number %j, part %i, is %j', (type, number, part, id) => {
    const search = searchOf(type);
    expect(search && searchId(type, search, number, part)).toBe(id);
  });
});

it.each([
  ['/search/', false],
  ['/search/start.json', true],
  ['/search/site/w/gar.bin', true],
  ['/case-studies/search/', false],
])('at %s a file of an index stands: %s', (path, is) => {
  expect(isSearchFile(path)).toBe(is);
});
