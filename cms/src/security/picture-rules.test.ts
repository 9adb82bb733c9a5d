import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureProblem, sizeProblem } from './picture-rules';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-pictures-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function problemOf(bytes: Uint8Array): Promise<string | undefined> {
  const path = join(folder, 'picture');
  writeFileSync(path, bytes);
  return pictureProblem(path);
}

const noise = () =>
  sharp({
    create: {
      width: 120,
      height: 80,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 50 },
    },
  });

const encoded = (format: 'jpeg' | 'png' | 'webp' | 'avif') => noise().toFormat(format, { effort: 1 }).toBuffer();

/** A WebP of grey squares, one after the other. */
const moving = (frames: number) =>
  sharp(
    Buffer.alloc(20 * 20 * frames * 3, 120).map((_, at) => (at / 1200) % 250),
    {
      raw: { width: 20, height: 20 * frames, channels: 3, pageHeight: 20 },
    },
  ).webp({ loop: 0 });

/** A PNG that says how large it is, and holds nothing else: whoever decodes it finds it damaged. */
function header(width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const chunk = Buffer.concat([Buffer.from('IHDR'), size, Buffer.from([8, 2, 0, 0, 0])]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(13, 0);
  sum.writeUInt32BE(crc32(chunk), 0);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    length,
    chunk,
    sum,
    Buffer.from('0000000049444154', 'hex'),
  ]);
}

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('that is a whole %s is taken', async (format) => {
    expect(await problemOf(await encoded(format))).toBeUndefined();
  });

  it('that moves is taken', async () => {
    expect(await problemOf(await moving(5).toBuffer())).toBeUndefined();
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('that is the first half of a %s is refused', async (format) => {
    const bytes = await encoded(format);
    expect(await problemOf(bytes.subarray(0, bytes.length / 2))).toMatch(/damaged or missing.*save it again/);
  });

  it('that lacks its last frames is refused', async () => {
    const bytes = await moving(20).toBuffer();
    expect(await problemOf(bytes.subarray(0, bytes.length - 200))).toMatch(/damaged or missing/);
  });

  it('of 20,000 × 20,000 is refused by its first bytes, before anything is decoded', async () => {
    expect(await problemOf(header(20_000, 20_000))).toMatch(
      /20000 × 20000 pixels, which is 400 megapixels.* may have 25/,
    );
  });

  it.each([
    ['jpeg', 5000, 5000, 1, undefined],
    ['jpeg', 5001, 5000, 1, /26 megapixels, and a picture of its kind may have 25/],
    ['png', 20_000, 20_000, 1, /400 megapixels/],
    ['webp', 4000, 4000, 1, undefined],
    ['heif', 4001, 4000, 1, /17 megapixels, and a picture of its kind may have 16/],
    ['webp', 500, 500, 64, undefined],
    ['webp', 500, 500, 65, /in 65 moving frames.* 17 megapixels/],
    ['webp', 10, 10, 301, /moving picture.*as a film/],
  ])('as %s of %d × %d in %d frames', (format, width, height, pages, expected) => {
    const found = sizeProblem({ format, width, height, pages });
    if (expected) expect(found).toMatch(expected);
    else expect(found).toBeUndefined();
  });
});
