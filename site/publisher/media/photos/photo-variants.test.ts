import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { makeMedia } from './photo-variants.ts';

const base = {
  __typename: 'UploadFile',
  hash: 'h',
  alternativeText: 'A bench',
  caption: null,
  width: 800,
  height: 600,
  createdAt: '2026-11-20T12:00:00.000Z',
  updatedAt: '2026-11-24T12:00:00.000Z',
} as const;

/** A photograph as the CMS tells of it. */
const jpeg = {
  ...base,
  documentId: 'f',
  name: 'Bench.jpg',
  url: '/uploads/b.jpg',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 3,
} as const;

function cacheOf(bytes: Buffer) {
  let downloads = 0;
  const folder = mkdtempSync(join(tmpdir(), 'waymark-media-'));
  return {
    folder,
    downloads: () => downloads,
    download: () => {
      downloads += 1;
      return Promise.resolve(new Response(new Uint8Array(bytes)));
    },
  };
}

const picture = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#336655' } })
    .withExif({ IFD0: { Copyright: 'where and when' } })
    .jpeg()
    .toBuffer();

describe('a media file on its way to the site', () => {
  it('becomes pictures in several sizes and formats, with its main colour', async () => {
    const bytes = await picture();
    const cache = cacheOf(bytes);
    const { data, paths } = await makeMedia(jpeg, cache);
    expect(data.variants.map(({ format, width }) => `${format} ${width}`)).toEqual([
      'avif 480',
      'avif 800',
      'webp 480',
      'webp 800',
      'jpeg 480',
      'jpeg 800',
    ]);
    expect(data).toMatchObject({
      uploaded: '2026-11-20',
      width: 800,
      height: 600,
      alternativeText: 'A bench',
      colour: '#336655',
    });
    for (const { path, cached } of paths) {
      const { width, exif } = await sharp(join(cache.folder, cached)).metadata();
      expect(path).toMatch(new RegExp(`^/media/[0-9a-f]{16}/picture-${width}\\.`));
      expect(exif).toBeUndefined();
    }
  });

  it.each([
    ['2026-06-30T22:59:59.000Z', '2026-06-30'],
    ['2026-06-30T23:00:00.000Z', '2026-07-01'],
    [null, null],
  ])('uploaded at %s is of the day that it was in Britain: %s', async (createdAt, uploaded) => {
    const { data } = await makeMedia({ ...jpeg, createdAt }, cacheOf(await picture()));
    expect(data.uploaded).toBe(uploaded);
  });

  it('is told of without the control characters that came along with its words', async () => {
    const words = { name: 'Bench\u0000.jpg', alternativeText: 'A\u000B bench', caption: 'At\uD83D dawn' };
    const { data } = await makeMedia({ ...jpeg, ...words }, cacheOf(await picture()));
    expect(data).toMatchObject({ name: 'Bench.jpg', alternativeText: 'A bench', caption: 'At dawn' });
  });

  it('never goes out as the camera made it', async () => {
    const bytes = await picture();
    const cache = cacheOf(bytes);
    const { data, paths } = await makeMedia(jpeg, cache);
    expect(paths.map(({ cached }) => readFileSync(join(cache.folder, cached)).equals(bytes))).not.toContain(true);
    expect(paths.map(({ path }) => path)).toContain(data.path);
  });

  it('is fetched and made once', async () => {
    const cache = cacheOf(await picture());
    const first = await makeMedia(jpeg, cache);
    expect(await makeMedia(jpeg, cache)).toEqual(first);
    expect(cache.downloads()).toBe(1);
  });

  it('is told of while its sizes are made, and is copied where a preview made them before', async () => {
    const bytes = await picture();
    const ofDrafts = cacheOf(bytes);
    const { paths } = await makeMedia(jpeg, ofDrafts);
    const [first] = paths;
    writeFileSync(join(ofDrafts.folder, first?.cached ?? ''), 'as the preview made it');
    const making = new Set<string>();
    const told = vi.spyOn(making, 'add');
    const cache = { ...cacheOf(bytes), ofPreviews: ofDrafts.folder, making };
    const published = await makeMedia(jpeg, cache);
    expect(published.paths).toEqual(paths);
    expect(readFileSync(join(cache.folder, first?.cached ?? ''), 'utf8')).toBe('as the preview made it');
    expect(told).toHaveBeenCalledExactlyOnceWith('f');
    expect(making.size).toBe(0);
  });

  it('is fetched again when it was replaced by one of the same size', async () => {
    const file = {
      ...base,
      documentId: 'f',
      name: 'a.vtt',
      url: '/uploads/a.vtt',
      ext: '.vtt',
      mime: 'text/vtt',
      size: 1,
    };
    const cache = cacheOf(Buffer.from('WEBVTT old'));
    const first = await makeMedia(file, cache);
    const replaced = { ...cacheOf(Buffer.from('WEBVTT new')), folder: cache.folder };
    const second = await makeMedia({ ...file, updatedAt: '2026-11-24T12:00:01.000Z' }, replaced);
    expect(second.data.path).not.toBe(first.data.path);
    expect(readFileSync(join(cache.folder, second.paths[0]?.cached ?? ''), 'utf8')).toBe('WEBVTT new');
  });

  it('goes out as it is where it is no picture, under an address of its content', async () => {
    const cache = cacheOf(Buffer.from('%PDF-1.7'));
    const { data } = await makeMedia(
      {
        ...base,
        documentId: 'f',
        name: 'Jane Doe interview.pdf',
        url: '/uploads/r.pdf',
        ext: '.pdf',
        mime: 'application/pdf',
        size: 1,
        width: null,
        height: null,
      },
      cache,
    );
    expect(data).toMatchObject({ bytes: 8, variants: [], colour: null, width: null });
    expect(data.path).toMatch(/^\/media\/[0-9a-f]{16}\/document\.pdf$/);
  });
});
