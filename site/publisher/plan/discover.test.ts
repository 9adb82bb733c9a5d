import { describe, expect, it } from 'vitest';
import type { Outcome, PageRenderer } from '../render/page-renderer.ts';
import { digestOf } from '../store/digest.ts';
import { discover } from './discover.ts';
import { linksIn } from './links.ts';

/** A site of HTML by address, rendered without a site. */
function rendererOf(pages: Readonly<Record<string, string>>): PageRenderer {
  const one = (path: string): Outcome => {
    const html =
      pages[path] ?? (path === '/404.html' || path === '/robots.txt' || path === '/sitemap.xml' ? '' : undefined);
    if (html === undefined) return { path, reads: [], kind: 'missing' };
    if (html === 'moved') return { path, reads: [], kind: 'moved' };
    if (html === 'broken') return { path, reads: [], kind: 'failed', reason: 'field body holds nothing' };
    return {
      path,
      reads: [],
      kind: 'page',
      object: { hash: digestOf(html), size: html.length },
      links: linksIn(html, 'text/html'),
    };
  };
  return { render: (paths) => Promise.resolve(paths.map(one)), close: () => Promise.resolve() };
}

const asset = { hash: digestOf('css'), size: 3 };

function crawl(pages: Readonly<Record<string, string>>) {
  const renderer = rendererOf(pages);
  return discover(
    () => Promise.resolve({ renderer, lanes: 2, pages: Infinity }),
    (path) => (path === '/assets/site.css' ? asset : undefined),
    'https://example.org',
  );
}

const problems = async (pages: Readonly<Record<string, string>>) =>
  (await crawl(pages)).problems.map(
    (problem) => `${problem.page} ${problem.kind === 'dead link' ? problem.href : ''}: ${problem.reason}`,
  );

describe('discovering the site', () => {
  it('follows links to every page and file, and leaves out what nothing links to', async () => {
    const { files } = await crawl({
      '/': '<link href="/assets/site.css"><a href="/a/">A</a>',
      '/a/': '<a href="b/">B</a>',
      '/a/b/': '<a href="/">Home</a>',
      '/lonely/': 'nobody comes here',
    });
    expect(Object.keys(files).sort()).toEqual([
      '404.html',
      'a/b/index.html',
      'a/index.html',
      'assets/site.css',
      'index.html',
      'robots.txt',
      'sitemap.xml',
    ]);
  });

  it('ends on a site whose pages link in circles', async () => {
    const { pages } = await crawl({ '/': '<a href="/a/">A</a>', '/a/': '<a href="/">Home</a><a href="/a/">A</a>' });
    expect(pages).toBe(5);
  });

  it('reports a link to nothing, with the page that it stands on', async () => {
    expect(await problems({ '/': '<a href="/gone/">Gone</a>' })).toEqual(['/ /gone/: nothing stands at that address']);
  });

  it('reports a link to a part of a page that is not there', async () => {
    expect(
      await problems({ '/': '<a href="/a/#no">A</a><a href="/a/#yes">A</a>', '/a/': '<h2 id="yes">Yes</h2>' }),
    ).toEqual(['/ /a/#no: the page /a/ has no part called “no”']);
  });

  it('reports a link to a part of its own page that is not there', async () => {
    expect(await problems({ '/': '<a href="#main">Skip</a><a href="#gone">Gone</a><main id="main"></main>' })).toEqual([
      '/ #gone: the page / has no part called “gone”',
    ]);
  });

  it('reports a link that is sent on', async () => {
    expect(await problems({ '/': '<a href="/a">A</a>', '/a': 'moved' })).toEqual([
      '/ /a: that address sends the reader on: link to where it leads (addresses of pages end with /)',
    ]);
  });

  it('reports a page that cannot be made once, and not the links that lead to it', async () => {
    expect(await problems({ '/': '<a href="/a/">A</a>', '/a/': 'broken' })).toEqual(['/a/ : field body holds nothing']);
  });

  it('reports a root that the site does not have', async () => {
    expect(await problems({})).toEqual(['/ : the site must have it, and has nothing there']);
  });

  it('reports a dead link that stands on every page for the first few pages', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`/p${index}/`, '<a href="/gone/">Gone</a>']),
    );
    const home = Object.keys(many)
      .map((path) => `<a href="${path}">P</a>`)
      .join('');
    expect(await problems({ '/': home, ...many })).toHaveLength(5);
  });
});
