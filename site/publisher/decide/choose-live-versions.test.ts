import { describe, expect, it } from 'vitest';
import { ABSENT } from '../dependencies/answers.ts';
import { keyOf, type Read } from '../dependencies/read.ts';
import { chooseLiveVersions } from './choose-live-versions.ts';
import { SiteGraph } from '../pages/site-graph.ts';
import { failedIn, liveIn, nothingIn, renderedIn, saidAt } from '../pages/testing/small-graph.ts';

const story: Read = { of: 'entry', type: 'case-study', locale: 'en', id: 'story', fields: ['title'] };

/** Chooses the live versions of a site in which a redirect leads on from `/old/`. */
const chosen = (graph: SiteGraph, open: readonly string[]) =>
  chooseLiveVersions({ graph, open, leadsOn: (path) => (path === '/old/' ? 'redirect' : undefined) });

/** What is wrong, in words: the page, and why or the link and why. */
const told = ({ problems }: ReturnType<typeof chooseLiveVersions>) =>
  problems.flatMap((problem) =>
    problem.kind === 'failed'
      ? [`${problem.path}: ${problem.reason}`]
      : problem.links.map(({ target, reason }) => `${problem.path} → ${target.path}: ${reason}`),
  );

/** Notes that the entry of the story is not published any more. */
const takeDown = (graph: SiteGraph) => {
  graph.reads.get(graph.reads.numberOf(keyOf(story), () => 'never asked')).digest = ABSENT;
};

describe('a page that was rendered', () => {
  it('is live as it came out', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/', { says: 'old' });
    renderedIn(graph, '/', { says: 'new', links: ['/#top', '/'] });
    const { problems, changed } = chosen(graph, ['/']);
    expect([problems, changed.size, saidAt(graph, '/')]).toEqual([[], 1, 'new']);
  });

  it('goes where nothing stands at its address any more', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/a/');
    nothingIn(graph, '/a/');
    expect(chosen(graph, ['/a/']).problems).toEqual([]);
    expect(graph.pages.get('/a/')?.live).toBeUndefined();
  });

  it('may lead by a redirect, and is looked at again when redirects change', () => {
    const graph = new SiteGraph();
    renderedIn(graph, '/', { links: ['/old/'], says: 'new' });
    expect(chosen(graph, ['/']).problems).toEqual([]);
    expect([saidAt(graph, '/'), [...graph.dependOnRedirects]]).toEqual(['new', ['/']]);
    renderedIn(graph, '/', { says: 'newer' });
    chosen(graph, ['/']);
    expect([...graph.dependOnRedirects]).toEqual([]);
  });
});

describe('a file of the search that cannot be made', () => {
  it('goes: nobody knows whose words its last good version holds', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/search/w/gar.bin', { says: 'good' });
    failedIn(graph, '/search/w/gar.bin', 'a word is too long');
    expect(told(chosen(graph, ['/search/w/gar.bin']))).toEqual(['/search/w/gar.bin: a word is too long']);
    expect(saidAt(graph, '/search/w/gar.bin')).toBeUndefined();
  });
});

describe('a page that cannot be made', () => {
  it('keeps its last good version, and is told', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/a/', { says: 'good', reads: [story] });
    failedIn(graph, '/a/', 'the title is empty', [story]);
    expect(told(chosen(graph, ['/a/']))).toEqual(['/a/: the title is empty']);
    expect(saidAt(graph, '/a/')).toBe('good');
  });

  it('goes where its last good version shows what was taken down', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/a/', { says: 'good', reads: [story] });
    failedIn(graph, '/a/', 'the story is gone', [story]);
    takeDown(graph);
    expect(told(chosen(graph, ['/a/']))).toEqual(['/a/: the story is gone']);
    expect(graph.pages.get('/a/')?.live).toBeUndefined();
  });
});

describe('a page with a link to nothing', () => {
  it('keeps its last good version, and is told with the address', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/a/', { says: 'good' });
    renderedIn(graph, '/a/', { says: 'new', links: ['/gone/'] });
    expect(told(chosen(graph, ['/a/']))).toEqual(['/a/ → /gone/: nothing stands at that address']);
    expect(saidAt(graph, '/a/')).toBe('good');
  });

  it('stays away where it was never live, and pages that link to it keep theirs', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/', { says: 'good' });
    renderedIn(graph, '/', { says: 'new', links: ['/list/'] });
    renderedIn(graph, '/list/', { links: ['/new/'] });
    renderedIn(graph, '/new/', { links: ['/gone/'] });
    expect(told(chosen(graph, ['/', '/list/', '/new/']))).toEqual([
      '/ → /list/: the page there is held back itself',
      '/list/ → /new/: the page there is held back itself',
      '/new/ → /gone/: nothing stands at that address',
    ]);
    expect([saidAt(graph, '/'), saidAt(graph, '/list/'), saidAt(graph, '/new/')]).toEqual([
      'good',
      undefined,
      undefined,
    ]);
  });

  it('comes with all that waited for it as soon as the link leads somewhere', () => {
    const graph = new SiteGraph();
    renderedIn(graph, '/', { says: 'new', links: ['/a/'] });
    renderedIn(graph, '/a/', { says: 'a', links: ['/late/'] });
    chosen(graph, ['/', '/a/']);
    renderedIn(graph, '/late/', { links: ['/'] });
    expect(told(chosen(graph, ['/', '/a/', '/late/']))).toEqual([]);
    expect([saidAt(graph, '/'), saidAt(graph, '/a/')]).toEqual(['new', 'a']);
  });

  it('goes out as it is where its last good version shows what was taken down: better a dead link than that', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/a/', { says: 'with the story', reads: [story] });
    renderedIn(graph, '/a/', { says: 'without it', links: ['/gone/'] });
    takeDown(graph);
    expect(told(chosen(graph, ['/a/']))).toEqual(['/a/ → /gone/: nothing stands at that address']);
    expect(saidAt(graph, '/a/')).toBe('without it');
  });

  it('is told to link to where an address sends the reader on', () => {
    const graph = new SiteGraph();
    renderedIn(graph, '/', { links: ['/a'] });
    nothingIn(graph, '/a', 'moved');
    expect(told(chosen(graph, ['/']))).toEqual([
      '/ → /a: that address sends the reader on: link to where it leads (addresses of pages end with /)',
    ]);
  });
});

describe('a page to which others link', () => {
  it('goes nevertheless, and those that were not rendered anew are told', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/', { says: 'good', links: ['/a/'] });
    liveIn(graph, '/a/');
    nothingIn(graph, '/a/');
    expect(told(chosen(graph, ['/a/']))).toEqual(['/ → /a/: nothing stands at that address']);
    expect([saidAt(graph, '/'), saidAt(graph, '/a/')]).toEqual(['good', undefined]);
  });

  it('may lose a part, and those that lead there are told', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/', { links: ['/a/#need'] });
    liveIn(graph, '/a/', { parts: ['need', 'people'], says: 'old' });
    renderedIn(graph, '/a/', { parts: ['people'], says: 'new' });
    expect(told(chosen(graph, ['/a/']))).toEqual(['/ → /a/: the page /a/ has no part called “need”']);
    expect(saidAt(graph, '/a/')).toBe('new');
  });

  it('may gain a part that a new version of another page leads to', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/', { says: 'old' });
    liveIn(graph, '/a/', { says: 'old' });
    renderedIn(graph, '/', { links: ['/a/#need'], says: 'new' });
    renderedIn(graph, '/a/', { parts: ['need'], says: 'new' });
    expect(told(chosen(graph, ['/', '/a/']))).toEqual([]);
    expect([saidAt(graph, '/'), saidAt(graph, '/a/')]).toEqual(['new', 'new']);
  });

  it('holds back the part that another page needs, where it keeps its last good version itself', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/', { says: 'old' });
    liveIn(graph, '/a/', { says: 'old' });
    renderedIn(graph, '/', { links: ['/a/#need'], says: 'new' });
    renderedIn(graph, '/a/', { parts: ['need'], links: ['/gone/'], says: 'new' });
    expect(told(chosen(graph, ['/', '/a/']))).toEqual([
      '/ → /a/: the page /a/ has no part called “need”',
      '/a/ → /gone/: nothing stands at that address',
    ]);
    expect([saidAt(graph, '/'), saidAt(graph, '/a/')]).toEqual(['old', 'old']);
  });
});
