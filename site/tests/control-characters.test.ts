import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { withoutControlCharacters } from '@waymark/shared-types';
import { expect, it } from 'vitest';
import { loadSite } from '../publisher/render/page-renderer.ts';
import { normalise } from '../publisher/sync/normalise.ts';
import { fixtureSource } from '../src/content/fixtures/fixture-source.ts';
import { changedSource, withOneText } from './support/extreme-texts.ts';
import { FIXTURE_KINDS, FIXTURE_SITE } from './support/fixture-tab.ts';

/** What comes along from word processors and broken files: in every title, name, summary and text. */
const DIRTY = 'Tea\u000B & \u0000talk\uD83D\uFFFE';

const XML = [
  '/case-studies/feed.atom',
  '/progress/feed.atom',
  '/sitemap.xml',
  '/sitemap/pages.xml',
  '/sitemap/case-studies.xml',
];

/** What the built site answers, with entries as the publisher takes them in. */
async function answer(path: string): Promise<string> {
  const site = await loadSite(join(import.meta.dirname, '..', 'dist', 'server', 'entry.mjs'));
  const source = changedSource(fixtureSource(), (each, type) => {
    const { data } = normalise(type, withOneText(each, DIRTY).data);
    return { id: each.id, data: { ...data } };
  });
  return new TextDecoder().decode((await site.render(FIXTURE_SITE + path, source)).body);
}

it.each(XML)('%s can be read, whatever came along with its texts', async (path) => {
  const { root } = parseXml(await answer(path));
  expect(['feed', 'urlset', 'sitemapindex']).toContain(root?.name);
  if (path.endsWith('.atom')) expect(root?.text).toContain('Tea & talk');
});

it.each(FIXTURE_KINDS)('%s holds no control characters', async (path) => {
  const html = await answer(path);
  expect(html).toMatch(/Tea &amp; talk|Tea &#38; talk/);
  expect(withoutControlCharacters(html)).toBe(html);
});
