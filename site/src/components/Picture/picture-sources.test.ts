import { describe, expect, it } from 'vitest';
import { harbourPicture, summaryPdf } from '../../content/file/fixtures.ts';
import { pictureSources } from './picture-sources.ts';

describe('a picture', () => {
  it('offers the smallest formats first, each from narrow to wide', () => {
    expect(pictureSources(harbourPicture)).toEqual({
      alternatives: [
        { type: 'image/avif', srcset: '/media/1/harbour-480.avif 480w, /media/1/harbour-960.avif 960w' },
        { type: 'image/webp', srcset: '/media/1/harbour-960.webp 960w' },
      ],
      fallback: '/media/1/harbour-960.jpg',
    });
  });

  it('offers nothing that is wider than of use', () => {
    expect(pictureSources(harbourPicture, 500).alternatives).toEqual([
      { type: 'image/avif', srcset: '/media/1/harbour-480.avif 480w' },
    ]);
  });

  it('without variants is offered as it is', () => {
    expect(pictureSources(summaryPdf)).toEqual({
      alternatives: [],
      fallback: '/media/2/summary.pdf',
    });
  });
});
