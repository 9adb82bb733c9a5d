import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentStore } from '../store/content-store.ts';
import { indexedFields } from '../../src/content/indexed-fields.ts';
import { openDatabase } from '../store/open-database.ts';
import { StoreSource } from '../store/store-source.ts';
import { Answers } from './answers.ts';
import { DependencyIndex } from './dependency-index.ts';
import { keyOf, readOf, type Read } from './read.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const days = fc.constantFrom('2026-01-01', '2026-01-02');
const titles = fc.constantFrom('Garden', 'Walks');
const slugs = fc.constantFrom('one', 'two', 'three');

const places = fc.constantFrom('town', 'board', 'nation');
const at = (id: string | null) => id && { type: 'place', id };

const study = fc
  .record({
    id: ids,
    slug: slugs,
    title: titles,
    createdAt: days,
    themes: fc.subarray(['t', 'u']),
    place: fc.option(places),
    note: titles,
  })
  .map(({ id, themes, place, ...data }) => ({
    type: 'case-study',
    locale: 'en',
    id,
    files: [],
    data: { ...data, place: at(place), themes: themes.map((theme) => ({ type: 'theme', id: theme })) },
  }));

const place = fc.record({ id: places, within: fc.option(places) }).map(({ id, within }) => ({
  type: 'place',
  locale: 'en',
  id,
  files: [],
  data: { slug: id, within: at(within) },
}));

const entry = fc.oneof({ weight: 3, arbitrary: study }, place);

const kind = { type: fc.constant('case-study'), locale: fc.constant('en') };
const list = {
  ...kind,
  where: fc.constantFrom(
    [],
    [['themes', 't'] as const],
    [['themes', 't'] as const, ['themes', 'u'] as const],
    [['placesAround', 'board'] as const],
  ),
  order: fc.constantFrom(null, '-createdAt', 'title'),
};
const least = fc.constantFrom(1, 2);

const read: fc.Arbitrary<Read> = fc.oneof(
  fc.record({ of: fc.constant('entry'), ...kind, id: ids, fields: fc.subarray(['slug', 'title', 'note', 'themes']) }),
  fc.record({ of: fc.constant('absence'), ...kind, id: ids }),
  fc.record({ of: fc.constant('find'), ...kind, slug: fc.option(slugs) }),
  fc.record({ of: fc.constant('list'), ...list, offset: fc.constantFrom(0, 2), limit: fc.constantFrom(null, 2) }),
  fc.record({ of: fc.constant('total'), ...list }),
  fc.record({ of: fc.constant('counts'), ...list, by: fc.constantFrom('themes', 'placesAround') }),
  fc.record({ of: fc.constant('list-page'), ...list, least, from: fc.option(ids) }),
  fc.record({ of: fc.constant('list-pages'), ...list, least }),
  fc.constant({ of: 'today' } as const),
);

const change = fc.oneof(
  entry.map((put) => ({ put, remove: undefined })),
  entry.map((remove) => ({ put: undefined, remove })),
);

function emptyStore() {
  const database = openDatabase(':memory:');
  const store = new ContentStore(database, indexedFields);
  const source = new StoreSource(
    database,
    () => store.index,
    () => '2026-11-24',
  );
  return { store, source, answers: new Answers(source, () => store.index) };
}

const answer = () => 'an answer';
const find = (slug: string) => keyOf({ of: 'find', type: 'case-study', locale: 'en', slug });
const index = (slug: string, values: Readonly<Record<string, readonly string[]>> = {}) => ({ slug, values });
const changed = { type: 'case-study', locale: 'en', id: 'a' };

describe('the questions that a change touches', () => {
  it('are all those whose answers are others after it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 12 }),
        fc.array(read, { minLength: 1, maxLength: 20 }),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        async (entries, reads, changes) => {
          const { store, source, answers } = emptyStore();
          for (const each of entries) store.put(each);
          const book = new DependencyIndex();
          for (const each of reads) book.numberOf(keyOf(each), (question) => answers.digest(question));
          for (const { put, remove } of changes) {
            const made = await store.transaction(() => {
              if (put) store.put(put);
              if (remove) store.remove(remove);
              return [...store.changed, ...store.following];
            });
            for (const each of made) source.forget(each);
            const touched = new Set(made.flatMap((each) => book.touchedBy(each)));
            for (const known of book.all()) {
              const now = answers.digest(readOf(known.key));
              if (now !== known.digest && !touched.has(known.number))
                throw new Error(`Expected ${known.key} to be touched by ${JSON.stringify(made)}.`);
              known.digest = now;
            }
          }
          store.close();
        },
      ),
    );
  }, 30_000);

  it('are none of another type, of another entry, or of a list in which nothing comes, goes or moves', () => {
    const book = new DependencyIndex();
    const themes = { type: 'case-study', locale: 'en', where: [['themes', 't'] as const], order: 'title' };
    const others: readonly Read[] = [
      { of: 'entry', type: 'theme', locale: 'en', id: 'a', fields: ['name'] },
      { of: 'entry', type: 'case-study', locale: 'cy', id: 'a', fields: ['title'] },
      { of: 'absence', type: 'case-study', locale: 'en', id: 'b' },
      { of: 'total', ...themes },
      { of: 'list', ...themes, offset: 0, limit: null },
      { of: 'today' },
    ];
    for (const other of others) book.numberOf(keyOf(other), answer);
    const before = index('one', { themes: ['u'], title: ['Garden'] });
    const after = index('one', { themes: ['u'], title: ['Walks'] });
    expect(book.touchedBy({ ...changed, before, after })).toEqual([]);
  });

  it('are those that look for its old address and for its new one', () => {
    const book = new DependencyIndex();
    const [one, two] = ['one', 'two', 'three'].map((slug) => book.numberOf(find(slug), answer));
    expect(book.touchedBy({ ...changed, before: index('one'), after: index('two') })).toEqual([one, two]);
  });
});

describe('the book of reads', () => {
  it('gives a question the same number each time, and asks for its answer once', () => {
    const book = new DependencyIndex();
    let times = 0;
    const digest = () => `answer ${(times += 1)}`;
    expect(book.numberOf(find('one'), digest)).toBe(book.numberOf(find('one'), digest));
    expect(times).toBe(1);
  });

  it('knows which questions no page asks any more, and forgets them', () => {
    const book = new DependencyIndex();
    const number = book.numberOf(find('one'), answer);
    book.use(number, '/a/');
    book.use(number, '/b/');
    book.drop(number, '/a/');
    expect([...book.unused]).toEqual([]);
    book.drop(number, '/b/');
    expect([...book.unused]).toEqual([number]);
    book.remove(number);
    expect(book.touchedBy({ ...changed, before: index('one'), after: undefined })).toEqual([]);
    expect(() => book.get(number)).toThrow(`Expected a read with the number ${number}, found none.`);
  });

  it('goes on counting after the highest number that was stored', () => {
    const book = new DependencyIndex();
    book.put(7, find('one'), 'an answer');
    expect(book.numberOf(find('two'), answer)).toBe(8);
  });
});
