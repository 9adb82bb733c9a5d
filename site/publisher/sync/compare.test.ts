import { describe, expect, it } from 'vitest';
import { studyKey } from '../store/testing/new-store.ts';
import { compare } from './compare.ts';
import { sync } from './sync.ts';
import { badText, caseStudy, syncParts } from './testing/fake-cms.ts';

const STUDIES = 'caseStudies_connection';

/** A store that holds what the CMS has: some case studies, and a home page. */
async function inStep() {
  const all = syncParts();
  all.cms.put(STUDIES, caseStudy('a'), caseStudy('b'), caseStudy('c'));
  all.cms.put('home', { documentId: 'h', title: 'Recovery' });
  await sync(all.parts);
  const compared = (signal = new AbortController().signal) => compare(all.parts, signal);
  return { ...all, compared };
}

describe('the comparison of everything', () => {
  it('finds nothing where the store holds what the CMS has', async () => {
    const { compared } = await inStep();
    expect(await compared()).toEqual({ entries: 4, suspects: [] });
  });

  it('finds each entry that changed, came or went behind the change log’s back, and no other', async () => {
    const { cms, compared } = await inStep();
    cms.put(STUDIES, caseStudy('a'), caseStudy('b', { title: 'Changed' }), caseStudy('d'));
    cms.put('home');
    const { entries, suspects } = await compared();
    expect(entries).toBe(3);
    expect([...suspects]).toEqual([{ type: 'home', locale: 'en', id: 'h' }, ...['b', 'd', 'c'].map(studyKey)]);
  });

  it('finds nothing any more when what it found was read again', async () => {
    const { cms, parts, compared } = await inStep();
    cms.put(STUDIES, caseStudy('a'), caseStudy('b', { title: 'Changed' }), caseStudy('d'));
    const { suspects } = await compared();
    const { changed } = await sync(parts, { again: suspects });
    expect(changed.map(({ id }) => id).sort()).toEqual(['b', 'c', 'd']);
    expect((await compared()).suspects).toEqual([]);
  });

  it('changes nothing by itself', async () => {
    const { cms, store, source, compared } = await inStep();
    cms.put(STUDIES);
    const before = store.cursor();
    await compared();
    expect([source.total('case-study', {}), store.cursor()]).toEqual([3, before]);
  });

  it('finds entries that cannot be used, and not once more when they were told', async () => {
    const { cms, compared, parts } = await inStep();
    cms.put(
      STUDIES,
      caseStudy('a', { need: badText }),
      caseStudy('b'),
      caseStudy('c'),
      caseStudy('e', { need: badText }),
    );
    const { suspects } = await compared();
    expect(suspects).toMatchObject([studyKey('a'), studyKey('e')]);
    await sync(parts, { again: suspects });
    expect((await compared()).suspects).toEqual([]);
  });

  it('looks into the store only when nothing is being written there, and so suspects nothing that is half-way in', async () => {
    const { cms, store, compared } = await inStep();
    let finish: () => void = () => undefined;
    const written = store.transaction(async () => {
      store.remove(studyKey('a'));
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      throw new Error('It is undone.');
    });
    const found = compared();
    cms.beforeAnswer = (field) => {
      if (field === 'redirects_connection') throw new Error('It went on without waiting.');
    };
    // As long as nothing else is to do, it waits.
    await new Promise((resolve) => setImmediate(resolve));
    cms.beforeAnswer = () => undefined;
    finish();
    await expect(written).rejects.toThrow('It is undone.');
    expect(await found).toEqual({ entries: 4, suspects: [] });
  });

  it('ends early when it is told to', async () => {
    const { compared } = await inStep();
    await expect(compared(AbortSignal.abort(new Error('The publisher stops.')))).rejects.toThrow(
      'The publisher stops.',
    );
  });

  it('fails where the CMS does not answer whole, rather than to suspect everything', async () => {
    const { cms, compared } = await inStep();
    cms.beforeAnswer = (field) => {
      if (field === STUDIES) throw new Error('The CMS went away.');
    };
    await expect(compared()).rejects.toThrow('The CMS went away.');
  });
});
