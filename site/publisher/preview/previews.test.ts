import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContentStore } from '../store/content-store.ts';
import { newStore, study } from '../store/testing/new-store.ts';
import { CmsError } from '../sync/cms-error.ts';
import { badText, captions, caseStudy, FakeCms } from '../sync/testing/fake-cms.ts';
import { Previews } from './previews.ts';

const STUDIES = 'caseStudies_connection';

/** A site that has one page for each study, which says what the study holds. */
const SITE = `
export async function render(url, source) {
  const slug = new URL(url).pathname.split('/')[2];
  const study = source.entry('case-study', { slug });
  if (!study) return { status: 404, contentType: 'text/html', body: new Uint8Array() };
  if (study.data.summary === 'fails') throw new Error('No summary.');
  const file = study.data.image && source.entry('file', { id: study.data.image.file });
  const text = JSON.stringify({ ...study.data, path: file?.data.path });
  return { status: 200, contentType: 'text/html', body: new TextEncoder().encode(text) };
}`;

let cms: FakeCms;
let store: ContentStore;
let folder: string;
let previews: Previews;
let now: Date;

beforeEach(() => {
  now = new Date('2026-11-24T12:00:00.000Z');
  const made = newStore();
  ({ store, folder } = made);
  cms = new FakeCms();
  const [dist, drafts] = [join(folder, 'dist'), join(folder, 'previews')];
  for (const each of [drafts, join(dist, 'client', 'assets')]) mkdirSync(each, { recursive: true });
  writeFileSync(join(dist, 'entry.mjs'), SITE);
  writeFileSync(join(dist, 'client', 'assets', 'a.css'), '');
  const download = (address: string) => cms.download(address);
  previews = new Previews({
    cms,
    store,
    media: { folder: join(folder, 'media'), download },
    folders: { database: made.file, previews: drafts, entry: join(dist, 'entry.mjs'), dist },
    siteUrl: 'https://www.example.org',
    now: () => now,
    today: () => '2026-11-24',
  });
});

const A = { type: 'case-study', id: 'a' } as const;

/** What the page of a draft shows. */
async function shown(): Promise<Record<string, unknown>> {
  const preview = await previews.page(A);
  if (preview.kind !== 'page') throw new Error(preview.message);
  expect(preview.path).toBe('/case-studies/a/');
  const parsed: Record<string, unknown> = JSON.parse(preview.html);
  return parsed;
}

describe('the preview of a draft', () => {
  it('is asked for as a draft, rendered as if it were published now, and stored nowhere', async () => {
    cms.put(STUDIES, caseStudy('a', { publishedAt: null }));
    const asked: unknown[] = [];
    cms.answerEntries = (_, { ids, drafts }) => void asked.push({ ids, drafts });
    expect(await shown()).toMatchObject({ title: 'Study a', publishedAt: '2026-11-24T12:00:00.000Z' });
    expect(asked).toEqual([{ ids: ['a'], drafts: true }]);
    expect([store.entries, store.refused(), store.pending()]).toEqual([0, [], []]);
  });

  it('is none where the entry was deleted, or the CMS does not answer', async () => {
    expect(await previews.page(A)).toMatchObject({ kind: 'gone' });
    cms.beforeAnswer = () => {
      throw new CmsError('The CMS did not answer.');
    };
    await expect(previews.page(A)).rejects.toThrow(CmsError);
  });

  it.each([
    ['is refused', { need: badText }, /^case-study “Study a”, field need: .* is a picture inside the text/],
    ['has no address yet', { slug: null }, /^No page of the site shows case-study “Study a” yet\.$/],
    ['has another’s address', { slug: 'b' }, /has the address “b”, which another has\. Choose another one\.$/],
    ['cannot be rendered', { summary: 'fails' }, /^The page \/case-studies\/a\/ cannot be made: No summary\.$/],
  ])('says in words what is wrong where it %s', async (_, fields, message) => {
    await store.transaction(() => void store.put({ ...study('b'), id: '0' }));
    cms.put(STUDIES, caseStudy('a', fields));
    expect(await previews.page(A)).toEqual({ kind: 'impossible', message: expect.stringMatching(message) });
  });
});

describe('a file of a preview', () => {
  const withFile = () => {
    cms.put(STUDIES, caseStudy('a', { image: captions('f') }));
  };

  it('that only the draft has is made apart, for the previews of this entry, and thrown away after a day', async () => {
    withFile();
    const path = String((await shown())['path']);
    const place = previews.file(A, path) ?? '';
    expect(place.startsWith(join(folder, 'previews'))).toBe(true);
    expect(readFileSync(place, 'utf8')).toBe('WEBVTT');
    expect(previews.file({ ...A, id: 'b' }, path)).toBeUndefined();
    expect(existsSync(join(folder, 'media'))).toBe(false);
    now = new Date(Date.now() + 60 * 60_000);
    previews.tidy();
    expect(existsSync(place)).toBe(true);
    now = new Date(Date.now() + 25 * 60 * 60_000);
    previews.tidy();
    expect(readdirSync(join(folder, 'previews'))).toEqual([]);
  });

  it('that a published entry uses is the very one that is published', async () => {
    withFile();
    const path = String((await shown())['path']);
    await store.transaction(() => {
      store.put({ type: 'file', locale: '', id: 'f', data: {}, files: [] });
      store.media.put('f', [{ path, cached: 'there/original' }]);
    });
    await shown();
    expect(previews.file({ ...A, id: 'b' }, path)).toBe(join(folder, 'media', 'there/original'));
  });

  it('is one of the site’s build, and no other of this machine', () => {
    expect(previews.file(A, '/assets/a.css')).toBe(join(folder, 'dist', 'client', 'assets', 'a.css'));
    for (const path of ['/assets/../../entry.mjs', '/media/../content.db', '/nothing', ''])
      expect(previews.file(A, path)).toBeUndefined();
  });
});
