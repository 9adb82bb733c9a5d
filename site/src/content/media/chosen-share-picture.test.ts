import { expect, it } from 'vitest';
import { harbourPicture } from '../file/fixtures.ts';
import { sharePicture } from './chosen-share-picture.ts';

it('the picture of a page is the largest size that everybody understands, as high as it is wide in proportion', () => {
  const tall = { ...harbourPicture, width: 3000, height: 4000 };
  expect(sharePicture(tall, 'A quay')).toEqual({
    path: '/media/1/harbour-960.jpg',
    width: 960,
    height: 1280,
    alt: 'A quay',
  });
});

it('a drawing of which no sizes were made is no picture of a page', () => {
  expect(sharePicture({ ...harbourPicture, path: '/media/1/map.svg', variants: [] }, '')).toBeUndefined();
});
