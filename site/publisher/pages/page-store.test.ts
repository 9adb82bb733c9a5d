import { describe, expect, it } from 'vitest';
import { keyOf, type Read } from '../dependencies/read.ts';
import { SiteGraph } from './site-graph.ts';
import type { Version } from './site-page.ts';
import { digestOf } from '../store/digest.ts';
import { PageStore } from './page-store.ts';
import { newStore } from '../store/testing/new-store.ts';

const newPages = () => new PageStore(newStore().store.database);

const object = (text: string) => ({ hash: digestOf(text), size: text.length });
const picture = { hash: digestOf('picture'), size: 7 };
const reading = (id: string): Read => ({ of: 'entry', type: 'case-study', locale: 'en', id, fields: ['title'] });

/** A site in memory, and short ways to put pages into it. */
function newSite() {
  const graph = new SiteGraph();
  const reads = (...ids: string[]) =>
    Int32Array.from(ids, (id) => graph.reads.numberOf(keyOf(reading(id)), () => `digest of ${id}`));
  const links = (...paths: string[]) =>
    Int32Array.from(paths, (href) => {
      const [path = '', fragment] = href.split('#');
      const findAsset = () => (path.endsWith('.jpg') ? picture : undefined);
      return graph.targets.numberOf(path, fragment, findAsset);
    });
  const version = (text: string, rest: Partial<Version> = {}): Version => ({
    object: object(text),
    links: Int32Array.of(),
    reads: Int32Array.of(),
    parts: '',
    holes: Int32Array.of(),
    card: undefined,
    inline: undefined,
    ...rest,
  });
  return { graph, reads, links, version };
}

/** What is known of each page, as plain values. */
const known = (graph: SiteGraph) => new Map([...graph.pages].map(([path, page]) => [path, structuredClone(page)]));

describe('the pages', () => {
  it('are known after a restart as they were before, with what they read and link to', () => {
    const { graph, reads, links, version } = newSite();
    const inline = { scripts: ['sha256-a'], styles: [] };
    const made = version('home', {
      reads: reads('a', 'b'),
      links: links('/about/', '/about/#team', '/garden.jpg'),
      parts: 'top\nteam',
      inline,
    });
    const page = graph.put('/', { kind: 'page', version: made });
    graph.setLive(page, made);
    page.why = { release: 3, at: '2026-11-24T12:00:00.000Z', reasons: ['case-study a: title'] };
    const pages = newPages();
    pages.save(graph, graph.pages.values());
    const again = pages.load();
    expect(known(again)).toEqual(known(graph));
    expect([...again.reads.all()]).toEqual([...graph.reads.all()]);
    expect([0, 1, 2].map((number) => again.targets.get(number))).toEqual([
      { number: 0, path: '/about/', fragment: undefined, asset: undefined },
      { number: 1, path: '/about/', fragment: 'team', asset: undefined },
      { number: 2, path: '/garden.jpg', fragment: undefined, asset: picture },
    ]);
    expect(again.liveFiles.all()).toEqual(
      new Map([
        ['index.html', object('home')],
        ['garden.jpg', picture],
      ]),
    );
    expect([again.liveFiles.pages, again.liveFiles.inline, again.isLinked('/about/')]).toEqual([1, inline, true]);
  });

  it('that are live are known for one and the same version that was rendered last', () => {
    const { graph, version } = newSite();
    const made = version('home');
    graph.setLive(graph.put('/', { kind: 'page', version: made }), made);
    const pages = newPages();
    pages.save(graph, graph.pages.values());
    const page = pages.load().pages.get('/');
    expect(page?.rendered).toEqual({ kind: 'page', version: made });
    expect(page?.rendered.kind === 'page' && page.rendered.version === page.live).toBe(true);
  });

  it('that are held back keep their last good version, with its own reads and links', () => {
    const { graph, reads, links, version } = newSite();
    const good = version('good', { reads: reads('a'), links: links('/about/'), parts: 'team' });
    const page = graph.put('/', { kind: 'page', version: good });
    graph.setLive(page, good);
    const pages = newPages();
    pages.save(graph, [page]);
    const bad = version('with a dead link', { reads: reads('a', 'b'), links: links('/gone/') });
    graph.put('/', { kind: 'page', version: bad });
    pages.save(graph, [page]);
    const again = pages.load();
    expect(known(again)).toEqual(known(graph));
    expect(again.pages.get('/')?.live).toEqual(good);
    expect([again.isLinked('/gone/'), again.isLinked('/about/')]).toEqual([true, false]);
    expect(again.liveFiles.all()).toEqual(new Map([['index.html', object('good')]]));
  });

  it('that were never fit to go out have no live version', () => {
    const { graph, version } = newSite();
    graph.put('/', { kind: 'page', version: version('with a dead link') });
    const pages = newPages();
    pages.save(graph, graph.pages.values());
    expect(pages.load().pages.get('/')?.live).toBeUndefined();
  });

  it('that are missing, lead on or cannot be made are known with what they read, and with what is live', () => {
    const { graph, reads, version } = newSite();
    graph.put('/none/', { kind: 'missing', reads: reads('a') });
    graph.put('/old/', { kind: 'moved', reads: reads('b') });
    graph.put('/broken/', { kind: 'failed', reads: reads('c'), reason: 'The field body is empty.' });
    const failing = graph.put('/fails/', { kind: 'failed', reads: reads('a', 'c'), reason: 'Too long.' });
    graph.setLive(failing, version('last good'));
    const pages = newPages();
    pages.save(graph, graph.pages.values());
    const again = pages.load();
    expect(known(again)).toEqual(known(graph));
    expect(again.reads.get(1).users).toEqual(new Set(['/none/', '/fails/']));
  });

  it('and reads that are forgotten do not come back', () => {
    const { graph, reads, version } = newSite();
    const made = version('home', { reads: reads('a', 'b') });
    graph.put('/', { kind: 'page', version: made });
    const about = graph.put('/about/', { kind: 'page', version: version('about', { reads: reads('c') }) });
    const pages = newPages();
    pages.save(graph, graph.pages.values());
    graph.remove(about);
    pages.forget(['/about/'], graph.forgetUnusedReads());
    const again = pages.load();
    expect([...again.pages.keys()]).toEqual(['/']);
    expect([...again.reads.all()].map(({ key }) => key)).toEqual(['a', 'b'].map((id) => keyOf(reading(id))));
  });

  it('keep the new answers to what they read', () => {
    const { graph, reads, version } = newSite();
    graph.put('/', { kind: 'page', version: version('home', { reads: reads('a', 'b') }) });
    const pages = newPages();
    pages.save(graph, graph.pages.values());
    graph.reads.get(2).digest = 'another';
    pages.saveAnswers(graph, [2]);
    expect([...pages.load().reads.all()].map(({ digest }) => digest)).toEqual(['digest of a', 'another']);
  });
});
