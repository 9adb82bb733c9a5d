import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { DRAWN_COLOURS } from '../../../site/src/content/site/colours.ts';
import { iconFile } from './icon-file.ts';

const inPublic = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', '..', 'site', 'public', name));

/** The PNG in a Windows icon file. */
const pictureIn = (icon: Buffer) => icon.subarray(icon.readUInt32LE(18), icon.readUInt32LE(18) + icon.readUInt32LE(14));

describe('the icons', () => {
  it.each([
    ['apple-touch-icon.png', 180],
    ['icon-512.png', 512],
  ])('are squares of the size that is asked for: %s', async (name, size) => {
    const { width, height } = await sharp(inPublic(name)).metadata();
    expect([width, height]).toEqual([size, size]);
    expect(inPublic(name).byteLength).toBeLessThan(10_000);
  });

  it('are one picture of 32 pixels in favicon.ico', async () => {
    const icon = inPublic('favicon.ico');
    expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    const { format, width } = await sharp(pictureIn(icon)).metadata();
    expect([format, width]).toEqual(['png', 32]);
  });

  it('keep the picture as it is', () => {
    expect(pictureIn(Buffer.from(iconFile(Buffer.from('a picture'), 16))).toString()).toBe('a picture');
  });
});

const ROOT = join(import.meta.dirname, '..', '..', '..');
const textOf = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

describe('the mark', () => {
  const shapes = [...textOf('site', 'public', 'favicon.svg').matchAll(/ d="([^"]+)"/g)].map(([, shape]) => shape ?? '');

  it.each([
    ['the head of each page', ['site', 'src', 'components', 'Mark', 'Mark.astro']],
    ['the admin panel', ['cms', 'src', 'admin', 'mark.svg']],
  ])('is drawn the same in %s as in the icon', (_, path) => {
    expect(shapes).toHaveLength(2);
    for (const shape of shapes) expect(textOf(...path)).toContain(shape);
  });
});

it('the mark is drawn in the colours of pictures', () => {
  const { muted, arm } = DRAWN_COLOURS;
  for (const colour of [muted, arm]) expect(textOf('site', 'public', 'favicon.svg')).toContain(`fill="${colour}"`);
});
