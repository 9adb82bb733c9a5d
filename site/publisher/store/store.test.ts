import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ContentStore } from './content-store.ts';
import { indexedFields } from '../../src/content/indexed-fields.ts';
import { openDatabase } from './open-database.ts';
import { openStore } from './open-store.ts';
import { newStore, study, refusedStudy, studyKey } from './testing/new-store.ts';

describe('the content store', () => {
  it('says whether a write changed anything, and what was known before and after', () => {
    const { store } = newStore();
    expect(store.put(study('a', { principles: ['p'] }))).toBe(true);
    expect(store.put(study('a', { principles: ['p'] }))).toBe(false);
    expect(store.put(study('a', { principles: ['q'] }))).toBe(true);
    expect(store.remove(studyKey('a'))).toBe(true);
    expect(store.remove(studyKey('a'))).toBe(false);
    const known = (principle: string) => ({
      slug: 'a',
      values: { principles: [principle], createdAt: ['2026-01-01'], title: ['Study a'] },
    });
    expect(store.changed).toEqual([
      { ...studyKey('a'), before: undefined, after: known('p') },
      { ...studyKey('a'), before: known('p'), after: known('q') },
      { ...studyKey('a'), before: known('q'), after: undefined, lastName: 'case-study “Study a”' },
    ]);
  });

  it('tells one state of an entry from another, whatever the order of its fields', () => {
    const { store } = newStore();
    expect(store.digest(studyKey('a'))).toBeUndefined();
    store.put(study('a'));
    const before = store.digest(studyKey('a'));
    const { data } = study('a');
    expect(store.put({ ...study('a'), data: Object.fromEntries(Object.entries(data).reverse()) })).toBe(false);
    store.put(study('a', { title: 'Another title' }));
    expect(store.digest(studyKey('a'))).not.toBe(before);
  });

  it('keeps a media file for as long as an entry uses it, and its address for as long as any file has it', () => {
    const { store, read } = newStore();
    for (const id of ['f', 'g']) {
      store.put({ type: 'file', locale: '', id, files: [], data: { name: id } });
      store.media.put(id, [{ path: '/media/x.jpg', cached: 'x/original' }]);
      store.put({ ...study(`with-${id}`), files: [id] });
    }
    store.remove(studyKey('with-f'));
    store.removeUnusedFiles();
    expect([read().entry('file', { id: 'f' }), read().entry('file', { id: 'g' })?.id]).toEqual([undefined, 'g']);
    expect(store.media.behind('/media/x.jpg')).toBe('x/original');
    store.remove(studyKey('with-g'));
    store.removeUnusedFiles();
    expect(store.media.behind('/media/x.jpg')).toBeUndefined();
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
    for (let each = 0; each < 500; each += 1) store.put(study(`study-${each}`));
    store.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 20_480, 40_960));
    const reasons: string[] = [];
    openStore(file, '', (reason) => reasons.push(reason));
    expect(reasons).toHaveLength(1);
  });

  it('is kept by the next process, and filled anew where other fields are asked for by then', () => {
    const { file, store } = newStore();
    store.put(study('a'));
    store.moveCursor({ log: 'l', sequence: 7 });
    store.close();
    const open = (shape: string) => new ContentStore(openDatabase(file, shape), indexedFields);
    const same = open('');
    expect([same.cursor(), [...same.index.ids('case-study', 'en')]]).toEqual([{ log: 'l', sequence: 7 }, ['a']]);
    const anew = open('another');
    expect([anew.cursor(), [...anew.index.ids('case-study', 'en')]]).toEqual([undefined, []]);
  });
});

describe('an entry that cannot be used', () => {
  const refused = refusedStudy('a', 'case-study “Study a”, field need: is empty.');

  it('is remembered with the reason, and keeps what was known of it', () => {
    const { store, read } = newStore();
    store.put(study('a'));
    store.refuse(refused);
    expect(store.refused()).toEqual([refused]);
    expect(read().entry('case-study', { id: 'a' })?.data['title']).toBe('Study a');
  });

  it('is refused no more when it can be used again, also where it came back as it was', () => {
    const { store } = newStore();
    store.put(study('a'));
    store.refuse(refused);
    expect(store.put(study('a'))).toBe(false);
    expect(store.refused()).toEqual([]);
  });

  it('is refused no more when it is gone, also where it never could be used', () => {
    const { store } = newStore();
    store.refuse(refused);
    store.remove(studyKey('a'));
    expect(store.refused()).toEqual([]);
  });
});

describe('a transaction that fails half way', () => {
  /** Puts one entry in place of another, and fails. */
  const failing = (store: ContentStore) =>
    store.transaction(() => {
      store.put(study('b', { principles: ['p'] }));
      store.remove(studyKey('a'));
      store.refuse(refusedStudy('c', 'not whole'));
      store.moveCursor({ log: 'x', sequence: 9 });
      return Promise.reject(new Error('The CMS went away.'));
    });

  it('keeps nothing on disk', async () => {
    const { store, read } = newStore();
    store.put(study('a'));
    await expect(failing(store)).rejects.toThrow('The CMS went away.');
    expect([store.cursor(), store.refused(), store.changed]).toEqual([undefined, [], []]);
    expect(
      read()
        .list('case-study', {})
        .map(({ id }) => id),
    ).toEqual(['a']);
  });

  it('leaves lists and look-ups in memory as they were', async () => {
    const { store, source } = newStore();
    store.put(study('a', { principles: ['p'] }));
    const list = () => source.list('case-study', { where: { principles: 'p' }, order: '-createdAt' });
    expect(list().map(({ id }) => id)).toEqual(['a']);
    await expect(failing(store)).rejects.toThrow('The CMS went away.');
    expect(list().map(({ id }) => id)).toEqual(['a']);
    expect(store.index.bySlug('case-study', 'en', 'a')).toBe('a');
    expect(store.index.bySlug('case-study', 'en', 'b')).toBeUndefined();
  });

  it('does not stand in the way of the next one, which tells only its own changes', async () => {
    const { store } = newStore();
    await expect(failing(store)).rejects.toThrow('The CMS went away.');
    const told = await store.transaction(() => {
      store.put(study('c'));
      return store.changed.map(({ id }) => id);
    });
    expect(told).toEqual(['c']);
  });
});
