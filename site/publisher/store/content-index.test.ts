import { describe, expect, it } from 'vitest';
import { ContentIndex } from './content-index.ts';

const key = (id: string, locale = 'en') => ({ type: 'case-study', locale, id });
const known = (slug: string | null, title = 'A garden') => ({ slug, values: { title: [title] } });

/** An index of some entries by their ids and slugs. */
function indexed(slugs: Readonly<Record<string, string | null>>): ContentIndex {
  const index = new ContentIndex();
  for (const [id, slug] of Object.entries(slugs)) index.change({ ...key(id), before: undefined, after: known(slug) });
  return index;
}

describe('the index of the content', () => {
  it('finds an entry at its new slug, and at the old one no more', () => {
    const index = indexed({ a: 'garden' });
    index.change({ ...key('a'), before: known('garden'), after: known('allotment') });
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
      index.change({ ...key('a'), before: known('garden'), after: undefined });
      expect(index.bySlug('case-study', 'en', 'garden')).toBe('b');
    }
  });

  it('keeps languages and types apart', () => {
    const index = indexed({ a: 'garden' });
    expect(index.bySlug('case-study', 'gd', 'garden')).toBeUndefined();
    expect(index.bySlug('page', 'en', 'garden')).toBeUndefined();
    expect(index.get('case-study', 'gd', 'a')).toBeUndefined();
    index.change({ ...key('a', 'gd'), before: undefined, after: known('garradh') });
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
    index.change({ ...key('b'), before: known('b'), after: known('b', 'A bench') });
    index.change({ ...key('c'), before: undefined, after: known('c', 'A choir') });
    index.change({ ...key('a'), before: known('a'), after: undefined });
    expect(index.list('case-study', 'en', [], 'title')).toBe(list);
    expect(list.ids).toEqual(['b', 'c']);
  });

  it('fills a list with those that meet all conditions now, whatever they met when another list was asked for', () => {
    const index = new ContentIndex();
    const about = (place: string, theme: string) => ({
      slug: null,
      values: { place: [place], themes: [theme], title: ['A'] },
    });
    const change = (id: string, before?: ReturnType<typeof about>, after?: ReturnType<typeof about>) => {
      index.change({ ...key(id), before, after });
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
    change('a', undefined, about('here', 'art'));
    change('b', undefined, about('here', 'sport'));
    expect(ids('here', 'art')).toEqual(['a']);
    change('b', about('here', 'sport'), about('there', 'art'));
    change('c', undefined, about('there', 'art'));
    change('d', undefined, about('there', 'art'));
    change('d', about('there', 'art'), undefined);
    expect(ids('there', 'art')).toEqual(['b', 'c']);
    expect(ids('here', 'sport')).toEqual([]);
    expect(ids('nowhere', 'art')).toEqual([]);
  });
});
