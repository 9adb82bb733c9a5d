import { expect, it } from 'vitest';
import { renderView } from '../../content/testing/rendered.ts';
import Citation from './Citation.astro';

it.each([
  [
    { by: 'Many Kitchens Ltd.', title: 'Cooking', site: 'Waymarks', when: 'last reviewed on 2 May 2026', path: '/a/' },
    'Many Kitchens Ltd., Cooking. Waymarks, last reviewed on 2 May 2026, /a/',
  ],
  [{ by: undefined, title: 'What next?', site: 'Waymarks', when: undefined, path: '/a/' }, 'What next? Waymarks, /a/'],
])('a citation of %o is one line that can be copied', async (facts, line) => {
  const { texts } = await renderView(Citation, facts);
  expect(texts('#cite p').map((text) => text.replace(/https?:\/\/[^/]+/, ''))).toEqual([line]);
});
