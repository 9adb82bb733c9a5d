import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../run/environment/ports.ts';
import { addressOfSite, nameOfSite, pagesOfSite } from './pages-of-site.ts';
import { findingsByPage } from './findings-by-page.ts';
import { findingsByKind, kindOfFault } from './summarise.ts';

const page = (links: string) => ({ type: 'text/html; charset=utf-8', body: `<h1>Page</h1>${links}` });

/** A site whose sitemap names the address that it is published for, and whose third page only the sitemap knows. */
const SITE: Record<string, { type: string; body: string }> = {
  '/': page(
    '<link rel="canonical" href="https://public.example.org/"><meta property="og:site_name" content="Waymarks &amp; more"><a href="/a/?x=1#part">A</a> <a href="/media/1/film.mp4">Film</a> <a href="https://example.org/">Elsewhere</a>',
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

  it('say which address they are published for, wherever they are looked at', async () => {
    expect(await addressOfSite(base)).toBe('https://public.example.org');
    expect(await addressOfSite(`${base}/b`)).toBe(base);
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
    const alt =
      'axe error image-alt: Images must have alternative text (https://dequeuniversity.com/rules/axe/4.11/image-alt) — img <img src="a: b">';
    const htmlcs = 'htmlcs warning WCAG2AA.H37: Img element missing an alt attribute. Use it. — img <img>';
    expect(
      findingsByKind([
        { name: '/a/ (light, 1280 px)', faults: [alt, 'expected one h1, found 2'] },
        { name: '/a/ (dark, 320 px)', faults: [alt] },
        { name: '/b/ (light, 1280 px)', faults: [htmlcs] },
        { name: '/c/ (light, 1280 px)', faults: [] },
      ]),
    ).toEqual([
      { meaning: 'Images must have alternative text', rule: 'axe error image-alt', count: 2, pages: 1 },
      { meaning: 'A page has no main heading, or several', count: 1, pages: 1 },
      { meaning: 'Img element missing an alt attribute', rule: 'htmlcs warning WCAG2AA.H37', count: 1, pages: 1 },
    ]);
  });

  it.each([
    ['expected a title, found none', 'A page has no title'],
    ['expected a title of its own, found "A", which / has too', 'A page has the same title as another'],
    [
      'expected the page to fit the width of the screen, found that it scrolls sideways (WCAG 1.4.10)',
      'A page has to be scrolled sideways on a narrow screen',
    ],
    [
      'expected no request to another site, found one to https://a.example/',
      'A page loads something from another website',
    ],
    ['could not be checked: Error: closed', 'A page could not be checked'],
    [
      'htmlcs error WCAG2AA.G18.Fail: This element has insufficient contrast at this conformance level. Expected a contrast ratio of at least 4.5:1, but text in this element has a contrast ratio of 3.9:1. — p <p>',
      'This element has insufficient contrast at this conformance level',
    ],
    [
      'axe error html-has-lang: <html> element must have a lang attribute (https://a.example/) — html <html>',
      '<html> element must have a lang attribute',
    ],
  ])('is said in words: %s', (fault, meaning) => {
    expect(kindOfFault(fault).meaning).toBe(meaning);
  });

  it('is kept page by page, with the element, and once for all renderings', () => {
    const alt =
      'axe error image-alt: Images must have alternative text (https://a.example/) — main > img <img src="a">';
    expect(
      findingsByPage([
        { name: '/a/ (light, 1280 px)', faults: [alt, 'expected one h1, found 2'] },
        {
          name: '/a/ (dark, 320 px)',
          faults: [alt, alt.replace('img <img', `figure > img <img alt='${'x'.repeat(300)}'`)],
        },
        { name: '/b/ (light, 1280 px)', faults: [] },
        { name: 'every exception is still needed', faults: ['no page needs axe x'] },
      ]),
    ).toEqual({
      '/a/': [
        {
          meaning: 'Images must have alternative text',
          rule: 'axe error image-alt',
          place: 'main > img',
          element: '<img src="a">',
        },
        { meaning: 'A page has no main heading, or several' },
        {
          meaning: 'Images must have alternative text',
          rule: 'axe error image-alt',
          place: 'main > figure > img',
          element: `<img alt='${'x'.repeat(150)}`,
        },
      ],
      '/b/': [],
    });
  });

  it('is nothing of what concerns the check itself', () => {
    expect(findingsByKind([{ name: 'every exception is still needed', faults: ['no page needs axe x'] }])).toEqual([]);
  });
});
