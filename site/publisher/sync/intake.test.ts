import { describe, expect, it } from 'vitest';
import { studyKey } from '../store/testing/new-store.ts';
import { CmsError } from './cms-error.ts';
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
      'case-study “With a film”, field image: the file “f.vtt” cannot be used: The CMS answered 404 for the file.',
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

  it('that is gone leaves an entry that stays as it was, with the part that showed it', async () => {
    const { cms, parts, source, store, publish } = await withOneStudy();
    const media = [{ __typename: 'ComponentMediaImage', caption: 'A bench', file: captions('f') }];
    cms.files.set('f', captions('f'));
    await publish(caseStudy('a', { title: 'With a picture', media }));
    cms.files.delete('f');
    cms.tell('file', 'f', 'media');
    await publish(caseStudy('a', { title: 'Changed', need: badText }));
    expect(source.entry('case-study', { id: 'a' })?.data).toMatchObject({ title: 'With a picture', media: [] });
    expect([source.entry('file', { id: 'f' }), store.media.usersOf('f')]).toEqual([undefined, []]);
    await sync(parts, { full: true });
    expect(source.entry('case-study', { id: 'a' })?.data).toMatchObject({ title: 'With a picture', media: [] });
  });
});

describe('what no page can be made without', () => {
  it('stays where the CMS has it no more, and is told; made anew, it takes the place of what stayed', async () => {
    const { cms, parts, source, store } = syncParts();
    const home = (documentId: string, vision: string) => ({ __typename: 'Home', documentId, vision });
    cms.put('home', home('h1', 'A vision'));
    await sync(parts);
    cms.lists.delete('home');
    cms.tell('home', 'h1', 'unpublish');
    await sync(parts);
    expect(source.entry('home', {})?.data['vision']).toBe('A vision');
    expect(store.refused().map(({ message }) => message)).toEqual([
      'home: expected this single entry to be published, found that it is not. What was published last stays on the site. Publish it again in the CMS.',
    ]);
    cms.put('home', home('h2', 'Another'));
    cms.tell('home', 'h2');
    await sync(parts);
    expect([source.entry('home', {})?.data['vision'], store.refused()]).toEqual(['Another', []]);
  });
});

describe('an entry that came in past the gate', () => {
  it.each([
    ['slug', { slug: '..' }, 'The address “..” can have small letters'],
    ['slug', { slug: 'x'.repeat(300) }, 'The address has 300 characters, and 120 are the most'],
    ['slug', { slug: 'page' }, 'is used by the site itself'],
    ['title', { title: '  ' }, 'is empty. Fill it in'],
    ['links[0].url', { links: [{ url: 'javascript:alert(1)' }] }, '“javascript:alert(1)” cannot be a link.'],
    ['links[0].url', { links: [{ url: '//evil.example/' }] }, 'cannot be a link.'],
    [
      'need[0].children[0].url',
      { need: [{ type: 'paragraph', children: [{ type: 'link', url: 'ftp://a.example/', children: [] }] }] },
      'cannot be a link.',
    ],
    [
      'quotes',
      { quotes: Array.from({ length: 201 }, () => ({ text: 'Yes' })) },
      'expected at most 200 items, found 201',
    ],
  ])('is told at %s where the field holds what cannot be: %j', async (field, data, message) => {
    const { store, publish, titles } = await withOneStudy();
    await publish(caseStudy('a', data), caseStudy('b'));
    expect(titles()).toEqual(['Study a', 'Study b']);
    expect(store.refused()).toMatchObject([{ ...studyKey('a'), field }]);
    expect(store.refused()[0]?.message).toContain(message);
  });

  it('is tidied where what is meant is plain', async () => {
    const { store, source, publish } = await withOneStudy();
    const link = { type: 'link', url: ' https://a.example/a b ', children: [{ type: 'text', text: 'A' }] };
    await publish(
      caseStudy('a', {
        title: 'A\u000Bgarden\u0000',
        links: [{ url: 'tel:0131 496 0100' }],
        need: [{ type: 'paragraph', children: [link] }],
      }),
    );
    expect(store.refused()).toEqual([]);
    expect(source.entry('case-study', { id: 'a' })?.data).toMatchObject({
      title: 'Agarden',
      links: [{ url: 'tel:01314960100' }],
      need: [{ children: [{ url: 'https://a.example/a%20b' }] }],
    });
  });
});
