import { describe, expect, it } from 'vitest';
import { ContentIndex } from './content-index.ts';

const key = (id: string, locale = 'en') => ({ type: 'case-study', locale, id });
const known = (slug: string | null, title = 'A garden') => ({ slug, values: { title: [title] } });

/** An index of some entries by their ids and slugs. */
function indexed(slugs: Readonly<Record<string, string | null>>): ContentIndex {
  const index = new ContentIndex();
  for (const [id, slug] of Object.entries(slugs)) index.change({ ...key(id), after: known(slug) });
  return index;
}

describe('the index of the content', () => {
  it('finds an entry at its new slug, and at the old one no more', () => {
    const index = indexed({ a: 'garden' });
    index.change({ ...key('a'), after: known('allotment') });
    expect(index.bySlug('case-study', 'en', 'allotment')).toBe('a');
    expect(index.bySlug('case-study', 'en', 'garden')).toBeUndefined();
  });

  it('finds of two entries with one slug the one with the lower id, whichever came first, and the other when that goes', () => {
    for (const order of [
      { a: 'garden', b: 'garden' },
      { b: 'garden', a: 'garden' },
    ]) {
      const index = indexed(order);
      expect(index.bySlug('case-study', 'en', 'garden')).toBe('a');
      index.change({ ...key('a'), after: undefined });
      expect(index.bySlug('case-study', 'en', 'garden')).toBe('b');
    }
  });

  it('keeps languages and types apart', () => {
    const index = indexed({ a: 'garden' });
    expect(index.bySlug('case-study', 'gd', 'garden')).toBeUndefined();
    expect(index.bySlug('page', 'en', 'garden')).toBeUndefined();
    expect(index.get('case-study', 'gd', 'a')).toBeUndefined();
    index.change({ ...key('a', 'gd'), after: known('garradh') });
    expect(index.get('case-study', 'en', 'a')?.slug).toBe('garden');
    expect(index.get('case-study', 'gd', 'a')?.slug).toBe('garradh');
  });

  it('knows the only entry of a single type; where the CMS has two, always the same one', () => {
    expect(new ContentIndex().only('site', 'en')).toBeUndefined();
    expect(indexed({ b: null, a: null }).only('case-study', 'en')).toBe('a');
  });

  it('does not find an entry without a slug by one', () => {
    expect(indexed({ a: null }).bySlug('case-study', 'en', 'null')).toBeUndefined();
  });

  it('keeps a list up to date that was asked for once, and hands out the same one again', () => {
    const index = indexed({ a: 'a', b: 'b' });
    const list = index.list('case-study', 'en', [], 'title');
    index.change({ ...key('b'), after: known('b', 'A bench') });
    index.change({ ...key('c'), after: known('c', 'A choir') });
    index.change({ ...key('a'), after: undefined });
    expect(index.list('case-study', 'en', [], 'title')).toBe(list);
    expect(list.ids).toEqual(['b', 'c']);
  });

  it('fills a list with those that meet all conditions now, whatever they met when another list was asked for', () => {
    const index = new ContentIndex();
    const about = (place: string, theme: string) => ({
      slug: null,
      values: { place: [place], themes: [theme], title: ['A'] },
    });
    const change = (id: string, after?: ReturnType<typeof about>) => {
      index.change({ ...key(id), after });
    };
    const ids = (place: string, theme: string) =>
      index.list(
        'case-study',
        'en',
        [
          ['place', place],
          ['themes', theme],
        ],
        'title',
      ).ids;
    change('a', about('here', 'art'));
    change('b', about('here', 'sport'));
    expect(ids('here', 'art')).toEqual(['a']);
    change('b', about('there', 'art'));
    change('c', about('there', 'art'));
    change('d', about('there', 'art'));
    change('d');
    expect(ids('there', 'art')).toEqual(['b', 'c']);
    expect(ids('here', 'sport')).toEqual([]);
    expect(ids('nowhere', 'art')).toEqual([]);
  });
});

describe('what is reached from an entry', () => {
  const place = (id: string, within?: string) => ({
    type: 'place',
    locale: 'en',
    id,
    after: { slug: id, values: within === undefined ? {} : { within: [within] } },
  });
  const study = (id: string, at: string) => ({ ...key(id), after: { slug: id, values: { place: [at], stage: [id] } } });
  const firm = { type: 'organisation', locale: '', id: 'f', after: { slug: 'f', values: { place: ['town'] } } };
  const around = (index: ContentIndex, id: string, type = 'case-study', locale = 'en') =>
    index.list(type, locale, [['placesAround', id]], undefined).ids;

  it('is its place and all that this is within, whichever came first', () => {
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
    ]) {
      const index = new ContentIndex();
      const all = [place('nation'), place('board', 'nation'), place('town', 'board'), study('a', 'town'), firm];
      for (const each of order) {
        const entry = all[each];
        if (entry) index.change(entry);
      }
      for (const id of ['town', 'board', 'nation']) expect(around(index, id)).toEqual(['a']);
      expect(around(index, 'nation', 'organisation', '')).toEqual(['f']);
    }
  });

  it('follows a place that moves, and tells whom that concerns and no others', () => {
    const index = new ContentIndex();
    for (const each of [place('board'), place('town', 'board'), study('a', 'town'), study('b', 'board')])
      index.change(each);
    expect(around(index, 'board')).toEqual(['a', 'b']);
    const counts = () => [...index.counts('case-study', 'en', [['placesAround', 'board']], 'stage')].join(' ');
    expect(counts()).toBe('a,1 b,1');
    expect(index.change(place('town')).map(({ type, id }) => `${type} ${id}`)).toEqual(['place town', 'case-study a']);
    expect(around(index, 'board')).toEqual(['b']);
    expect(around(index, 'town')).toEqual(['a']);
    expect(counts()).toBe('b,1');
    expect(index.change({ ...place('town'), after: { slug: 'renamed', values: {} } })).toHaveLength(1);
  });

  it('ends where places are in a circle', () => {
    const index = new ContentIndex();
    for (const each of [place('one', 'other'), place('other', 'one'), study('a', 'one')]) index.change(each);
    expect([around(index, 'one'), around(index, 'other')]).toEqual([['a'], ['a']]);
  });
});

describe('what a list counts', () => {
  it('is kept up to date, the most first, with nothing that no entry has any more', () => {
    const index = new ContentIndex();
    const study = (id: string, ...themes: string[]) => ({ ...key(id), after: { slug: id, values: { themes } } });
    for (const each of [study('a', 'art', 'sport'), study('b', 'sport')]) index.change(each);
    const counts = () => [...index.counts('case-study', 'en', [], 'themes')].join(' ');
    expect(counts()).toBe('sport,2 art,1');
    index.change(study('b', 'art'));
    expect(counts()).toBe('art,2 sport,1');
    index.change({ ...key('a'), after: undefined });
    expect(counts()).toBe('art,1');
  });

  it('is by declared fields alone', () => {
    expect(() => new ContentIndex().counts('case-study', 'en', [], 'summary')).toThrow(
      /“summary”, which is not declared/,
    );
  });
});
