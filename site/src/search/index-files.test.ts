import { describe, expect, it } from 'vitest';
import { DamagedFile } from './bytes.ts';
import { pathsOf, readEntry, readFacetNames, readStart, type EntryFile, type StartFile } from './index-files.ts';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const start: StartFile = {
  v: 1,
  total: 30,
  prefixes: 'fif gp wal',
  spelling: 'ab fgh',
  facetFiles: 1,
  synonyms: [['WRAP', 'wellness recovery action plan']],
};
const entry: EntryFile = { title: 'A garden', path: '/case-studies/a-garden/', text: 'It grows.' };

describe('the first file of an index', () => {
  it('is read as it was written; what a later one adds is left alone', () => {
    expect(readStart(bytes(start))).toEqual(start);
    expect(readStart(bytes({ ...start, more: [] }))).toEqual(start);
  });

  it.each<[string, unknown]>([
    ['another version', { ...start, v: 2 }],
    ['no total', { ...start, total: undefined }],
    ['a total below nothing', { ...start, total: -1 }],
    ['files without end', { ...start, facetFiles: 1e9 }],
    ['synonyms that are no lists', { ...start, synonyms: ['WRAP'] }],
    ['a list', []],
    ['null', null],
  ])('is damaged with %s', (_, value) => {
    expect(() => readStart(bytes(value))).toThrow(DamagedFile);
  });

  it('is damaged where it is no JSON', () => {
    expect(() => readStart(Uint8Array.of(0, 255, 3))).toThrow(DamagedFile);
    expect(() => readStart(bytes(start).subarray(0, 20))).toThrow(DamagedFile);
  });
});

describe('the file of an entry', () => {
  it('is read as it was written', () => {
    const more = { summary: 'One', place: 'nhs-fife', themes: ['outdoors'], year: 2019, invented: true };
    expect(readEntry(bytes({ ...entry, ...more }))).toEqual({ ...entry, ...more });
  });

  it.each([{ summary: 7 }, { themes: 'all' }, { actions: [1] }, { year: 'now' }, { lines: { need: [1] } }])(
    'is damaged with %j',
    (more) => {
      expect(() => readEntry(bytes({ ...entry, ...more }))).toThrow(DamagedFile);
    },
  );

  it.each(['title', 'path', 'text'])('is damaged without its %s', (key) => {
    expect(() => readEntry(bytes({ ...entry, [key]: undefined }))).toThrow(DamagedFile);
  });
});

it('has its addresses below the search of its index', () => {
  expect(pathsOf('practice').words('fif')).toBe('/search/w/fif.bin');
  expect(pathsOf('site').entry(17)).toBe('/search/site/e/17.json');
});

describe('the names of what can be chosen', () => {
  const group = { kind: 'place', heading: 'By health board', values: [{ slug: 'nhs-fife', name: 'NHS Fife' }] };

  it('are read as they were written', () => {
    expect(readFacetNames(bytes({ groups: [group] }))).toEqual({ groups: [group] });
  });

  it.each([{ groups: {} }, { groups: [{ ...group, kind: 1 }] }, { groups: [{ ...group, values: [{ slug: 'a' }] }] }])(
    'are damaged as %j',
    (names) => {
      expect(() => readFacetNames(bytes(names))).toThrow(DamagedFile);
    },
  );
});
