import { LIST_LIMIT } from '@waymark/shared-types';
import { describe, expect, it } from 'vitest';
import { studyKey } from '../store/testing/new-store.ts';
import { CmsError } from './cms-error.ts';
import { sync } from './sync.ts';
import { captions, caseStudy, syncParts } from './testing/fake-cms.ts';

const STUDIES = 'caseStudies_connection';

/** A store that holds what the CMS has: three case studies. */
async function inStep() {
  const all = syncParts();
  all.cms.put(STUDIES, caseStudy('a'), caseStudy('b'), caseStudy('c'));
  await sync(all.parts);
  all.rows.length = 0;
  all.cms.asked.length = 0;
  const titles = () => all.source.list('case-study', {}).map(({ data }) => data['title']);
  return { ...all, titles };
}

describe('bringing the content store up to date', () => {
  it('reads everything the first time, and begins at the end of the change log', async () => {
    const { cms, store, source, rows, parts } = syncParts();
    cms.put(STUDIES, caseStudy('a'), caseStudy('b'));
    cms.put('home', { documentId: 'h', title: 'Recovery' });
    cms.tell('case-study', 'a');
    const { mode, changes, changed } = await sync(parts);
    expect([mode, changes]).toEqual(['full', 0]);
    expect(changed.map(({ type, id }) => `${type} ${id}`).sort()).toEqual(['case-study a', 'case-study b', 'home h']);
    expect([source.total('case-study', {}), source.entry('home', {})?.data['title']]).toEqual([2, 'Recovery']);
    expect([store.cursor()?.sequence, rows]).toEqual([2, [[]]]);
  });

  it('asks one question and does nothing else where nothing happened', async () => {
    const { cms, rows, parts } = await inStep();
    expect(await sync(parts)).toEqual({ mode: 'nothing', changes: 0, changed: [] });
    expect([cms.asked, rows]).toEqual([['changesAfter'], []]);
  });

  it('reads only what the change log names, and takes out what is gone', async () => {
    const { cms, parts, rows, titles } = await inStep();
    cms.put(STUDIES, caseStudy('a', { title: 'A garden' }), caseStudy('c', { title: 'Never told' }), caseStudy('d'));
    cms.tell('case-study', 'a');
    cms.tell('case-study', 'a');
    cms.tell('case-study', 'b', 'unpublish');
    cms.tell('case-study', 'd');
    const result = await sync(parts);
    expect(result).toEqual({ mode: 'changes', changes: 4, changed: ['a', 'd', 'b'].map(studyKey) });
    expect(titles()).toEqual(['A garden', 'Study c', 'Study d']);
    expect(cms.asked).toEqual(['changesAfter', STUDIES]);
    expect(rows.map((some) => some.map(({ document }) => document))).toEqual([['a', 'a', 'b', 'd']]);
  });

  it('tells no change where an entry was published as it was', async () => {
    const { cms, store, parts } = await inStep();
    cms.tell('case-study', 'a');
    expect(await sync(parts)).toEqual({ mode: 'changes', changes: 1, changed: [] });
    expect(store.cursor()).toMatchObject({ log: 'log', sequence: 2 });
  });

  it('reads an entry again that is asked for, also where the change log is silent', async () => {
    const { cms, parts, titles } = await inStep();
    cms.put(STUDIES, caseStudy('a'), caseStudy('b', { title: 'Drifted' }), caseStudy('c'));
    expect(await sync(parts, { again: [studyKey('b')] })).toMatchObject({ mode: 'changes', changed: [studyKey('b')] });
    expect(titles()).toEqual(['Study a', 'Drifted', 'Study c']);
  });

  it('reads everything again where the change log is another one', async () => {
    const { cms, store, parts, titles } = await inStep();
    cms.put(STUDIES, caseStudy('a', { title: 'Restored' }));
    cms.log = 'another';
    expect(await sync(parts)).toMatchObject({ mode: 'full' });
    expect([titles(), store.cursor()?.log]).toEqual([['Restored'], 'another']);
  });

  it(
    'takes in every changed media file, also where there are more than the CMS hands out at once',
    { timeout: 20_000 },
    async () => {
      const { cms, store, source, parts } = syncParts();
      const ids = Array.from({ length: LIST_LIMIT + 5 }, (_, index) => `file-${index}`);
      await sync(parts, { full: true });
      store.put({ type: 'page', locale: 'en', id: 'p', data: { title: 'Films' }, files: ids });
      for (const id of ids) {
        cms.files.set(id, captions(id, { alternativeText: 'New words' }));
        cms.tell('file', id, 'media');
      }
      expect(await sync(parts)).toMatchObject({ mode: 'changes', changes: ids.length });
      expect(ids.filter((id) => source.entry('file', { id })?.data['alternativeText'] !== 'New words')).toEqual([]);
    },
  );

  it('does not take in a media file that no published entry uses', async () => {
    const { cms, source, parts } = await inStep();
    cms.files.set('f', captions('f'));
    cms.tell('file', 'f', 'media');
    expect(await sync(parts)).toEqual({ mode: 'changes', changes: 1, changed: [] });
    expect(source.entry('file', { id: 'f' })).toBeUndefined();
  });
});

describe('when the CMS fails half way', () => {
  it('nothing is taken in of a full reading, and it begins anew next time', async () => {
    const { cms, store, parts, rows } = syncParts();
    cms.put(STUDIES, caseStudy('a'));
    cms.beforeAnswer = (field) => {
      if (field === 'themes_connection') throw new CmsError('The CMS went away.');
    };
    await expect(sync(parts)).rejects.toThrow('The CMS went away.');
    expect([[...store.index.ids('case-study', 'en')], store.cursor(), rows]).toEqual([[], undefined, []]);
    cms.beforeAnswer = () => undefined;
    expect(await sync(parts)).toMatchObject({ mode: 'full', changed: [studyKey('a')] });
  });

  it('nothing is taken in of some changes, and the change log is read from the same place next time', async () => {
    const { cms, store, parts, titles } = await inStep();
    cms.put(STUDIES, caseStudy('a', { title: 'A garden' }));
    cms.tell('case-study', 'a');
    cms.tell('theme', 't');
    cms.beforeAnswer = (field) => {
      if (field === 'themes_connection') throw new CmsError('The CMS went away.');
    };
    await expect(sync(parts)).rejects.toThrow('The CMS went away.');
    expect([titles(), store.cursor()?.sequence]).toEqual([['Study a', 'Study b', 'Study c'], 1]);
    cms.beforeAnswer = () => undefined;
    expect(await sync(parts)).toMatchObject({ mode: 'changes', changes: 2, changed: [studyKey('a')] });
  });

  it('nothing is taken in where what depends on it cannot be kept with it', async () => {
    const { cms, store, parts, titles } = await inStep();
    cms.put(STUDIES, caseStudy('a', { title: 'A garden' }), caseStudy('b'), caseStudy('c'));
    cms.tell('case-study', 'a');
    const taken = () => {
      throw new Error('The disk is full.');
    };
    await expect(sync({ ...parts, taken })).rejects.toThrow('The disk is full.');
    expect([titles(), store.cursor()?.sequence]).toEqual([['Study a', 'Study b', 'Study c'], 1]);
  });
});
