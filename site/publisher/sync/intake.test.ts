import { describe, expect, it } from 'vitest';
import { studyKey } from '../store/testing/new-store.ts';
import { CmsError } from './cms-client.ts';
import { sync } from './sync.ts';
import { badText, captions, caseStudy, syncParts } from './testing/fake-cms.ts';

const STUDIES = 'caseStudies_connection';

/** A store that holds one case study, whose CMS then changes it. */
async function withOneStudy() {
  const all = syncParts();
  all.cms.put(STUDIES, caseStudy('a'));
  await sync(all.parts);
  /** Publishes these entries in place of all before. */
  const publish = async (...nodes: readonly ReturnType<typeof caseStudy>[]) => {
    const gone = (all.cms.lists.get(STUDIES) ?? []).map(({ documentId }) => documentId);
    all.cms.put(STUDIES, ...nodes);
    for (const id of new Set([...gone, ...nodes.map(({ documentId }) => documentId)])) all.cms.tell('case-study', id);
    return await sync(all.parts);
  };
  const titles = () => all.source.list('case-study', {}).map(({ data }) => data['title']);
  return { ...all, publish, titles };
}

describe('an entry that cannot be used', () => {
  it('keeps what was known of it, is told with the entry and the field, and stops no other', async () => {
    const { store, publish, titles } = await withOneStudy();
    const { changed } = await publish(caseStudy('a', { title: 'A garden', need: badText }), caseStudy('b'));
    expect([titles(), changed]).toEqual([['Study a', 'Study b'], [studyKey('b')]]);
    expect(store.refused()).toMatchObject([
      {
        ...studyKey('a'),
        name: 'case-study “A garden”',
        field: 'need',
        message: expect.stringContaining('case-study “A garden”, field need: [1] is a picture'),
      },
    ]);
    expect(store.cursor()?.sequence).toBe(3);
  });

  it('is taken in when it was put right, and told no more', async () => {
    const { store, publish, titles } = await withOneStudy();
    await publish(caseStudy('a', { need: badText }));
    await publish(caseStudy('a', { title: 'Put right' }));
    expect([titles(), store.refused()]).toEqual([['Put right'], []]);
  });

  it('is told no more when it is gone, and what was known of it goes too', async () => {
    const { store, publish, titles } = await withOneStudy();
    await publish(caseStudy('a', { need: badText }));
    await publish();
    expect([titles(), store.refused()]).toEqual([[], []]);
  });

  it('is told no more when it is gone, where it never could be used and everything is read anew', async () => {
    const { cms, store, parts } = syncParts();
    cms.put(STUDIES, caseStudy('a', { need: badText }));
    await sync(parts);
    expect(store.refused()).toHaveLength(1);
    cms.put(STUDIES);
    await sync(parts, { full: true });
    expect(store.refused()).toEqual([]);
  });
});

describe('a media file', () => {
  const withFile = (title: string) => caseStudy('a', { title, image: captions('f') });

  it('that cannot be fetched keeps the entry that uses it as it was, and says which file and why', async () => {
    const { cms, store, publish, titles } = await withOneStudy();
    cms.download = () => Promise.reject(new Error('The CMS answered 404 for the file.'));
    await publish(withFile('With a film'), caseStudy('b'));
    expect(titles()).toEqual(['Study a', 'Study b']);
    expect(store.refused().map(({ message }) => message)).toEqual([
      'case-study “With a film”: the file “f.vtt” cannot be used: The CMS answered 404 for the file.',
    ]);
  });

  it('stops everything where it is the CMS that does not answer: that is worth trying again', async () => {
    const { cms, store, publish, titles } = await withOneStudy();
    cms.download = () => Promise.reject(new CmsError('The CMS did not answer.'));
    await expect(publish(withFile('With a film'))).rejects.toThrow('The CMS did not answer.');
    expect([titles(), store.refused(), store.cursor()?.sequence]).toEqual([['Study a'], [], 1]);
  });

  it('that is used by many entries is fetched once', async () => {
    const { cms, publish, source } = await withOneStudy();
    let downloads = 0;
    cms.download = () => {
      downloads += 1;
      return Promise.resolve(new Response('WEBVTT'));
    };
    await publish(withFile('One'), { ...withFile('Two'), documentId: 'b' });
    expect([downloads, source.entry('file', { id: 'f' })?.data['name']]).toEqual([1, 'f.vtt']);
  });

  it('that was changed into one that cannot be used stays as it was', async () => {
    const { cms, parts, source, publish } = await withOneStudy();
    await publish(withFile('With a film'));
    cms.files.set('f', captions('f', { alternativeText: 'New words', size: 2 }));
    cms.tell('file', 'f', 'media');
    cms.download = () => Promise.reject(new Error('The CMS answered 404 for the file.'));
    expect(await sync(parts)).toMatchObject({ mode: 'changes', changed: [] });
    expect(source.entry('file', { id: 'f' })?.data['alternativeText']).toBe('Words');
  });
});
