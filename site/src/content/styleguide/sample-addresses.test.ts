import { expect, it } from 'vitest';
import { withSampleAddresses } from './sample-addresses.ts';

it.each([
  ['a link to a page', '<a href="/principles/x/">X</a>', '<a href="#cards">X</a>'],
  ['a link to a part', '<a href="#read">X</a>', '<a href="#cards">X</a>'],
  ['a link to another site', '<a href="https://example.org/">X</a>', '<a href="https://example.org/">X</a>'],
  [
    'a film',
    '<source src="/media/3/signed.mp4" type="video/mp4">',
    '<source src="/styleguide/sample.mp4" type="video/mp4">',
  ],
  [
    'a picture',
    '<source type="image/avif" srcset="/a.avif 480w"><img src="/media/1/a.jpg" srcset="/a.jpg 480w" alt="">',
    '<img src="/styleguide/sample.jpg" alt="">',
  ],
])('in the style guide, %s leads to what is there', (_what, html, shown) => {
  expect(withSampleAddresses(html, 'cards')).toBe(shown);
});
