import { describe, expect, it } from 'vitest';
import { newStore, study, studyKey } from './testing/new-store.ts';

const idsOf = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);

describe('what pages read', () => {
  it('is an entry by its id, by its slug, and the only one of a type by neither', () => {
    const { store, read } = newStore();
    store.put(study('a', { slug: 'a-garden' }));
    store.put({ type: 'site', locale: 'en', id: 's', files: [], data: { name: 'Recovery' } });
    const source = read();
    expect(source.entry('case-study', { id: 'a' })?.data['title']).toBe('Study a');
    expect(source.entry('case-study', { slug: 'a-garden' })?.id).toBe('a');
    expect(source.entry('site', {})?.data['name']).toBe('Recovery');
    expect(source.entry('case-study', { slug: 'none' })).toBeUndefined();
    expect(source.entry('case-study', { id: 'none' })).toBeUndefined();
  });

  it('is a list narrowed, ordered and divided, the same way each time', () => {
    const { store, read } = newStore();
    for (const [id, createdAt, principles] of [
      ['a', '2026-01-01', ['p']],
      ['b', '2026-03-01', ['p', 'q']],
      ['c', '2026-02-01', ['q']],
      ['d', '2026-02-01', ['p']],
    ] as const)
      store.put(study(id, { createdAt, principles }));
    const source = read();
    const where = { principles: 'p' };
    expect(idsOf(source.list('case-study', { order: '-createdAt' }))).toEqual(['b', 'c', 'd', 'a']);
    expect(idsOf(source.list('case-study', { where, order: '-createdAt' }))).toEqual(['b', 'd', 'a']);
    expect(idsOf(source.list('case-study', { order: 'createdAt', limit: 2, offset: 1 }))).toEqual(['c', 'd']);
    expect(source.total('case-study', { principles: 'q' })).toBe(2);
  });

  it('is a list narrowed by what follows from a field, as the field is now', () => {
    const { store, source } = newStore();
    const film = (signedInBsl: boolean) => ({ __typename: 'ComponentMediaVideo', signedInBsl });
    const where = { hasFilmInBsl: true };
    store.put(study('a', { media: [{ __typename: 'ComponentMediaImage' }, film(true)] }));
    store.put(study('b', { media: [film(false)] }));
    expect(idsOf(source.list('case-study', { where }))).toEqual(['a']);
    store.put(study('a', { media: [] }));
    store.put(study('b', { media: [film(true)] }));
    expect(idsOf(source.list('case-study', { where }))).toEqual(['b']);
  });

  it('is what the store holds now, and nothing of what an entry was before', () => {
    const { store, source } = newStore();
    store.put(study('a', { principles: ['p'] }));
    expect(source.total('case-study', { principles: 'p' })).toBe(1);
    expect(source.entry('case-study', { id: 'a' })?.data['title']).toBe('Study a');
    store.put(study('a', { principles: ['q'], title: 'A new title' }));
    source.forget(studyKey('a'));
    expect([source.total('case-study', { principles: 'p' }), source.total('case-study', { principles: 'q' })]).toEqual([
      0, 1,
    ]);
    expect(source.entry('case-study', { id: 'a' })?.data['title']).toBe('A new title');
  });

  it('is a long list in list pages, each with what its neighbours begin with', () => {
    const { store, source } = newStore();
    for (let each = 0; each < 60; each += 1) store.put(study(`study-${each}`, { createdAt: String(1000 + each) }));
    const query = { order: '-createdAt', least: 5 };
    const begins = [undefined, ...source.listPages('case-study', query)];
    const listPages = begins.map((from) =>
      source.listPage('case-study', from === undefined ? query : { ...query, from }),
    );
    expect(listPages.flatMap((listPage) => idsOf(listPage?.entries))).toEqual(idsOf(source.list('case-study', query)));
    expect(listPages.map((listPage) => listPage?.before)).toEqual([
      undefined,
      ...begins.slice(0, -1).map((from) => from ?? 'first'),
    ]);
    expect(listPages.map((listPage) => listPage?.after)).toEqual([...begins.slice(1), undefined]);
    expect(source.listPage('case-study', { ...query, from: 'none' })).toBeUndefined();
  });

  it('is one empty list page of an empty list', () => {
    const { source } = newStore();
    const query = { order: '-createdAt', least: 5 };
    expect(source.listPages('case-study', query)).toEqual([]);
    expect(source.listPage('case-study', query)).toEqual({ entries: [], before: undefined, after: undefined });
  });

  it('is never a list by a field that nobody declared: that is refused, and says where to declare it', () => {
    const { read } = newStore();
    const message =
      'A list of case-study entries asks for the field “colour”, which is not declared. Add it to filterBy or orderBy in src/content/case-study/case-study.ts';
    expect(() => read().list('case-study', { where: { colour: 'red' } })).toThrow(message);
    expect(() => read().list('case-study', { order: '-colour' })).toThrow(message);
  });
});
