import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentStore } from './content-store.ts';
import { indexedFields } from './indexed-fields.ts';
import { openDatabase, openForReading } from './open-database.ts';
import { openStore } from './open-store.ts';
import { StoreSource } from './store-source.ts';

const reference = (type: string, id: string) => ({ type, id });

function newStore() {
  const file = join(mkdtempSync(join(tmpdir(), 'waymark-store-')), 'content.db');
  const store = new ContentStore(openDatabase(file), indexedFields);
  return { file, store, read: () => new StoreSource(openForReading(file)) };
}

function study(id: string, createdAt: string, principles: readonly string[], slug = id) {
  return {
    type: 'case-study',
    locale: 'en',
    id,
    files: [],
    data: {
      slug,
      title: `Study ${id}`,
      createdAt,
      principles: principles.map((principle) => reference('principle', principle)),
    },
  };
}

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the content store', () => {
  it('finds an entry by its id, by its slug, and the only one of a type by neither', () => {
    const { store, read } = newStore();
    store.put(study('a', '2026-01-01', []));
    store.put({ type: 'site', locale: 'en', id: 's', files: [], data: { name: 'Recovery' } });
    const source = read();
    expect(source.entry('case-study', { id: 'a' })?.data['title']).toBe('Study a');
    expect(source.entry('case-study', { slug: 'a' })?.id).toBe('a');
    expect(source.entry('site', {})?.data['name']).toBe('Recovery');
    expect(source.entry('case-study', { slug: 'none' })).toBeUndefined();
  });

  it('narrows, orders and divides a list, the same way each time', () => {
    const { store, read } = newStore();
    for (const [id, day, principles] of [
      ['a', '2026-01-01', ['p']],
      ['b', '2026-03-01', ['p', 'q']],
      ['c', '2026-02-01', ['q']],
      ['d', '2026-02-01', ['p']],
    ] as const)
      store.put(study(id, day, principles));
    const source = read();
    expect(idsOf(source.list('case-study', { order: '-createdAt' }))).toEqual(['b', 'c', 'd', 'a']);
    expect(idsOf(source.list('case-study', { where: { principles: 'p' }, order: '-createdAt' }))).toEqual([
      'b',
      'd',
      'a',
    ]);
    expect(idsOf(source.list('case-study', { order: 'createdAt', limit: 2, offset: 1 }))).toEqual(['c', 'd']);
    expect(source.total('case-study', { principles: 'q' })).toBe(2);
  });

  it('says whether a write changed anything', () => {
    const { store } = newStore();
    expect(store.put(study('a', '2026-01-01', ['p']))).toBe(true);
    expect(store.put(study('a', '2026-01-01', ['p']))).toBe(false);
    expect(store.put(study('a', '2026-01-01', ['q']))).toBe(true);
    expect(store.remove('case-study', 'en', 'a')).toBe(true);
    expect(store.remove('case-study', 'en', 'a')).toBe(false);
  });

  it('forgets the old values of a changed entry', () => {
    const { store, read } = newStore();
    store.put(study('a', '2026-01-01', ['p']));
    store.put(study('a', '2026-01-01', ['q']));
    expect(read().total('case-study', { principles: 'p' })).toBe(0);
  });

  it('keeps nothing of a write that fails half way', async () => {
    const { store, read } = newStore();
    const failing = store.transaction(() => {
      store.put(study('a', '2026-01-01', []));
      store.moveCursor({ log: 'x', sequence: 9 });
      return Promise.reject(new Error('The CMS went away.'));
    });
    await expect(failing).rejects.toThrow('The CMS went away.');
    expect(store.cursor()).toBeUndefined();
    expect(read().total('case-study', {})).toBe(0);
  });

  it('keeps a media file for as long as an entry uses it, and its address for as long as any file has it', () => {
    const { store, read } = newStore();
    const file = (id: string) => ({ type: 'file', locale: '', id, files: [], data: { name: id } });
    for (const id of ['f', 'g']) {
      store.put(file(id));
      store.putMedia(id, [{ path: '/media/x.jpg', cached: 'x/original' }]);
      store.put({ ...study(`with-${id}`, '2026-01-01', []), files: [id] });
    }
    store.remove('case-study', 'en', 'with-f');
    store.removeUnusedFiles();
    expect(read().entry('file', { id: 'f' })).toBeUndefined();
    expect(store.mediaBehind('/media/x.jpg')).toBe('x/original');
    store.remove('case-study', 'en', 'with-g');
    store.removeUnusedFiles();
    expect(store.mediaBehind('/media/x.jpg')).toBeUndefined();
  });

  it('refuses a list by a field that nobody declared, and says where to declare it', () => {
    const { store, read } = newStore();
    store.put(study('a', '2026-01-01', []));
    expect(() => read().list('case-study', { where: { colour: 'red' } })).toThrow(
      'A list of case-study entries asks for the field “colour”, which is not declared. Add it to filterBy or orderBy in src/content/case-study/case-study.ts',
    );
  });

  it('starts anew, and says so, when its file is damaged', () => {
    const { file, store } = newStore();
    store.close();
    writeFileSync(file, 'this is no database at all, but it is long enough to look like one'.repeat(100));
    const reasons: string[] = [];
    const again = new ContentStore(
      openStore(file, '', (reason) => reasons.push(reason)),
      indexedFields,
    );
    expect(reasons).toHaveLength(1);
    expect(again.cursor()).toBeUndefined();
  });

  it('starts anew, and says so, when something in the middle of its file is damaged', () => {
    const { file, store } = newStore();
    for (let each = 0; each < 500; each += 1) store.put(study(`study-${each}`, '2026-01-01', ['p']));
    store.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 20_480, 40_960));
    const reasons: string[] = [];
    openStore(file, '', (reason) => reasons.push(reason));
    expect(reasons).toHaveLength(1);
  });

  it('is kept by the next process, and filled anew where other fields are asked for by then', () => {
    const { file, store } = newStore();
    store.put(study('a', '2026-01-01', []));
    store.moveCursor({ log: 'l', sequence: 7 });
    store.close();
    const open = (shape: string) => new ContentStore(openDatabase(file, shape), indexedFields);
    expect(open('').cursor()).toEqual({ log: 'l', sequence: 7 });
    const anew = open('another');
    expect([anew.cursor(), anew.ids('case-study', 'en')]).toEqual([undefined, []]);
  });
});
