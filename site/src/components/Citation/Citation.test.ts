import { expect, it } from 'vitest';
import { renderView } from '../../content/testing/rendered.ts';
import Citation from './Citation.astro';

const around = { site: { name: 'Waymarks', strapline: undefined } };

it.each([
  [
    { by: 'Many Kitchens Ltd.', when: 'last reviewed on 2 May 2026' },
    'Cite it as: Many Kitchens Ltd., Cooking, Waymarks, last reviewed on 2 May 2026, /a/',
  ],
  [{ by: undefined, when: undefined }, 'Cite it as: Cooking, Waymarks, /a/'],
])('a citation of %o is one line that can be copied', async (cited, line) => {
  const { texts } = await renderView(Citation, { frame: { ownTitle: 'Cooking', path: '/a/', cited, around } });
  const found = texts('#cite p').map((text) => text.replace(/https?:\/\/[^/]+/, ''));
  expect(found).toEqual([
    'Address: /a/',
    line,
    'To print it, use the menu of your browser. To share it, send the address.',
  ]);
});
