import { describe, expect, it } from 'vitest';
import type { Outcome } from './page-renderer.ts';
import { crawl } from './crawl.ts';
import { linksIn } from '../links/page-links.ts';
import { ROOTS } from '../pages/reachability.ts';
import { keyOf } from '../dependencies/read.ts';
import { SiteGraph } from '../pages/site-graph.ts';

/** All but the first page, which the tests fill. */
const BARE_ROOTS = ROOTS.filter((root) => root !== '/');

/** A site of a few pages by their HTML, and what following its links found. */
class Crawl {
  readonly graph = new SiteGraph();
  readonly site: Record<string, string>;
  readonly batches: string[][] = [];
  readonly progress: [done: number, known: number][] = [];
  /** How a batch is rendered. */
  render = (paths: readonly string[]) => Promise.resolve(paths.map((path) => this.#outcomeOf(path)));

  constructor(site: Record<string, string>) {
    this.site = site;
  }

  /** Renders what is stale and what is new. */
  async go(...stale: string[]) {
    this.batches.length = 0;
    const { rendered, lost } = await crawl(
      {
        graph: this.graph,
        renderer: this.#renderer(),
        isBuildFile: (path) => path === '/favicon.svg',
        findAsset: (path) => (path.startsWith('/media/') ? { hash: path, size: 1 } : undefined),
        digest: () => 'an answer',
        siteUrl: 'http://localhost',
        onProgress: (...news) => this.progress.push(news),
      },
      stale,
    );
    return { rendered: [...rendered].sort(), lost: [...lost].sort() };
  }

  #renderer() {
    return {
      keep: () => Promise.reject(new Error('not asked here')),
      render: (paths: readonly string[]) => {
        this.batches.push([...paths]);
        return this.render(paths);
      },
    };
  }

  #outcomeOf(path: string): Outcome {
    const html = BARE_ROOTS.includes(path) ? '' : this.site[path];
    const reads = [keyOf({ of: 'find', type: 'page', locale: 'en', slug: path })];
    if (html === undefined) return { path, reads, kind: 'missing' };
    const object = { hash: html, size: html.length };
    const rest = { inline: undefined, shareCards: [], holes: [], card: undefined };
    return { path, reads, kind: 'page', object, links: linksIn(html, 'text/html'), ...rest };
  }
}

describe('following the links', () => {
  it('finds every page from the roots, each once, however often it is linked to', async () => {
    const crawl = new Crawl({
      '/': '<a href="/a/">A</a> <a href="/b/#part">B</a>',
      '/a/': '<a href="../b/">B</a>',
      '/b/': '<a href="/a/">A</a>',
      '/alone/': 'Nothing leads here.',
    });
    const { rendered } = await crawl.go();
    expect(rendered).toEqual([...ROOTS, '/a/', '/b/'].sort());
    expect(crawl.batches.flat()).toHaveLength(rendered.length);
  });

  it('renders no page for a file of the build, a media file, or another site', async () => {
    const crawl = new Crawl({
      '/': '<link href="/favicon.svg"><img src="/media/x.jpg"><a href="https://elsewhere.example/">E</a>',
    });
    expect((await crawl.go()).rendered).toEqual([...ROOTS].sort());
  });

  it('remembers an address at which nothing stands, and does not ask for it again', async () => {
    const crawl = new Crawl({ '/': '<a href="/gone/">Gone</a>' });
    await crawl.go();
    expect(crawl.graph.pages.get('/gone/')?.rendered.kind).toBe('missing');
    expect((await crawl.go('/')).rendered).toEqual(['/']);
  });

  it('renders only what is stale, and what that links to for the first time', async () => {
    const crawl = new Crawl({ '/': '<a href="/a/">A</a>', '/a/': 'A', '/b/': '<a href="/a/">A</a>' });
    await crawl.go();
    crawl.site['/a/'] = '<a href="/b/">B</a>';
    expect((await crawl.go('/a/')).rendered).toEqual(['/a/', '/b/']);
  });

  it('renders nothing where nothing is stale', async () => {
    const crawl = new Crawl({ '/': '<a href="/a/">A</a>', '/a/': 'A' });
    await crawl.go();
    expect(await crawl.go()).toEqual({ rendered: [], lost: [] });
  });

  it('tells what lost a link, also where the whole page went', async () => {
    const crawl = new Crawl({ '/': '<a href="/a/">A</a>', '/a/': '<a href="/b/">B</a>', '/b/': 'B' });
    expect((await crawl.go()).lost).toEqual([]);
    crawl.site['/'] = '<a href="/a/">A</a> <a href="/b/">B</a>';
    expect((await crawl.go('/')).lost).toEqual([]);
    crawl.site['/'] = '<a href="/a/">A</a>';
    expect((await crawl.go('/')).lost).toEqual(['/b/']);
    delete crawl.site['/a/'];
    expect((await crawl.go('/a/')).lost).toEqual(['/b/']);
  });

  it('fails with what a batch fails with, and only when no other is under way any more', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `/page-${index}/`);
    const crawl = new Crawl({ '/': '' });
    await crawl.go();
    const others = Promise.withResolvers<Outcome[]>();
    crawl.render = (paths) =>
      paths.includes('/page-0/') ? Promise.reject(new Error('no space left on device')) : others.promise;
    let isOver = false;
    const failing = expect(crawl.go(...many).finally(() => (isOver = true))).rejects.toThrow('no space left on device');
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    others.resolve([]);
    await failing;
  });

  it('notes what each page read, also of an address where nothing stands', async () => {
    const crawl = new Crawl({ '/': '<a href="/gone/">Gone</a>' });
    await crawl.go();
    const users = [...crawl.graph.reads.all()].map(({ users: pages }) => [...pages]);
    expect(users).toContainEqual(['/gone/']);
  });

  it('hands out the addresses in batches, and tells how far it is', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `/page-${index}/`);
    const site = Object.fromEntries(many.map((path) => [path, 'A page']));
    const crawl = new Crawl({ ...site, '/': many.map((path) => `<a href="${path}">x</a>`).join('') });
    await crawl.go();
    expect(Math.max(...crawl.batches.map(({ length }) => length))).toBeLessThan(30);
    const all = ROOTS.length + many.length;
    expect(crawl.progress.at(-1)).toEqual([all, all]);
  });
});
