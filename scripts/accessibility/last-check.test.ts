import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../environment/ports.ts';
import { nameOfSite, pagesOfSite } from './pages-of-site.ts';
import { findingsByKind } from './summarise.ts';

const page = (links: string) => ({ type: 'text/html; charset=utf-8', body: `<h1>Page</h1>${links}` });

/** A site whose sitemap names the address that it is published for, and whose third page only the sitemap knows. */
const SITE: Record<string, { type: string; body: string }> = {
  '/': page(
    '<meta property="og:site_name" content="Waymarks &amp; more"><a href="/a/?x=1#part">A</a> <a href="/media/1/film.mp4">Film</a> <a href="https://example.org/">Elsewhere</a>',
  ),
  '/a/': page('<a href="/">Back</a> <a href="/plan.pdf">Plan</a> <a href="/gone/">Gone</a>'),
  '/b/': page(''),
  '/404.html': page(''),
  '/sitemap.xml': {
    type: 'application/xml',
    body: '<urlset><url><loc>https://public.example.org/b/</loc></url></urlset>',
  },
};

const asked: string[] = [];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  const found = SITE[url];
  response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/html' });
  response.end(found?.body ?? '<h1>Not found</h1>');
});
let base = '';

beforeAll(async () => {
  const port = await freePort();
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${String(port)}`;
});

afterAll(() => {
  server.close();
});

describe('the pages of a site', () => {
  it('say what it is called', async () => {
    expect(await nameOfSite(base)).toBe('Waymarks & more');
  });

  it('are found by its links and its sitemap, without files, other websites and what is not there', async () => {
    expect(await pagesOfSite(base)).toEqual(['/', '/404.html', '/a/', '/b/']);
    expect(asked.filter((path) => /film|plan/.test(path))).toEqual([]);
  });

  it('cannot be found where nothing answers as a site does', async () => {
    await expect(pagesOfSite(`${base}/nothing`)).rejects.toThrow('found that it answers 404');
  });
});

describe('what a check found', () => {
  it('is counted by kind, with the pages that it was found on, whatever else a fault says', () => {
    const alt = 'axe error image-alt: Images must have alternative text — img <img src="a: b">';
    expect(
      findingsByKind([
        { name: '/a/ (light, 1280 px)', faults: [alt, 'expected one h1, found 2'] },
        { name: '/a/ (dark, 320 px)', faults: [alt] },
        { name: '/b/ (light, 1280 px)', faults: [alt.replace('axe error image-alt', 'htmlcs warning WCAG2AA.H37')] },
        { name: '/c/ (light, 1280 px)', faults: [] },
      ]),
    ).toEqual([
      { kind: 'axe error image-alt', count: 2, pages: 1 },
      { kind: 'expected one h1', count: 1, pages: 1 },
      { kind: 'htmlcs warning WCAG2AA.H37', count: 1, pages: 1 },
    ]);
  });

  it('is nothing of what concerns the check itself', () => {
    expect(findingsByKind([{ name: 'every exception is still needed', faults: ['no page needs axe x'] }])).toEqual([]);
  });
});
