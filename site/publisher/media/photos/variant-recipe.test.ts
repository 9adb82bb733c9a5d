import { describe, expect, it } from 'vitest';
import { addressName, variantsOf } from './variant-recipe.ts';

const widths = (mime: string, width: number) =>
  variantsOf(mime, width).map((variant) => `${variant.format} ${variant.width}`);

describe('the sizes and formats of a picture', () => {
  it('are AVIF, WebP and the original’s own, from narrow to wide', () => {
    expect(widths('image/png', 4000)).toEqual([
      'avif 480',
      'avif 960',
      'avif 1600',
      'webp 480',
      'webp 960',
      'webp 1600',
      'png 480',
      'png 960',
      'png 1600',
    ]);
  });

  it('are never wider than the original', () => {
    expect(widths('image/jpeg', 700)).toEqual(['avif 480', 'avif 700', 'webp 480', 'webp 700', 'jpeg 480', 'jpeg 700']);
    expect(widths('image/jpeg', 300)).toEqual(['avif 300', 'webp 300', 'jpeg 300']);
  });

  it('are none for what is no picture', () => {
    expect(widths('application/pdf', 0)).toEqual([]);
    expect(widths('image/gif', 800)).toEqual([]);
  });
});

describe('a file’s name in an address', () => {
  it.each([
    ['image/png', '.png', 'picture'],
    ['video/mp4', '.mp4', 'film'],
    ['audio/mpeg', '.MP3', 'sound'],
    ['text/vtt', '.vtt', 'captions'],
    ['application/epub+zip', '.epub', 'book'],
    ['application/pdf', '.pdf', 'document'],
    ['application/octet-stream', '', 'document'],
  ])('of %s that ends in "%s" is %s', (mime, extension, name) => {
    expect(addressName(mime, extension)).toBe(name);
  });
});
