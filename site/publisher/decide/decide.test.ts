import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { SiteGraph } from '../pages/site-graph.ts';
import { failedIn, liveIn, nothingIn, renderedIn, saidAt } from '../pages/testing/small-graph.ts';

const parts = (graph: SiteGraph) => ({
  graph,
  buildFiles: { has: (path: string) => path === '/favicon.svg' },
  webServers: { leadsOn: (path: string) => path === '/old/' },
});

/** A site whose first page leads to one page, and where two others lead to each other. */
function withCircle() {
  const graph = new SiteGraph();
  liveIn(graph, '/', { links: ['/a/'] });
  liveIn(graph, '/a/', { links: ['/'] });
  liveIn(graph, '/x/', { links: ['/y/'] });
  liveIn(graph, '/y/', { links: ['/x/', '/'] });
  return graph;
}

describe('what nothing leads to any more', () => {
  it('goes, also where pages lead to each other in a circle', () => {
    const graph = withCircle();
    expect([...decide(parts(graph), [], 'any').removed].sort()).toEqual(['/x/', '/y/']);
    expect([...graph.pages.keys()]).toEqual(['/', '/a/']);
    expect(graph.liveFiles.pages).toBe(2);
  });

  it('is not looked for where no page lost a link', () => {
    expect(decide(parts(withCircle()), [], new Set()).removed).toEqual([]);
  });

  it('stays where the sitemap alone leads to it', () => {
    const graph = withCircle();
    liveIn(graph, '/sitemap.xml', { links: ['/x/'] });
    expect(decide(parts(graph), [], 'any').removed).toEqual([]);
  });

  it('stays where the last good version of a page leads to it', () => {
    const graph = withCircle();
    liveIn(graph, '/a/', { links: ['/x/'] });
    failedIn(graph, '/a/', 'no title');
    expect(decide(parts(graph), ['/a/'], 'any').removed).toEqual([]);
    renderedIn(graph, '/a/', {});
    expect([...decide(parts(graph), ['/a/'], 'any').removed].sort()).toEqual(['/x/', '/y/']);
  });

  it('is remembered as missing for as long as a page links to it', () => {
    const graph = withCircle();
    renderedIn(graph, '/a/', { links: ['/gone/'] });
    nothingIn(graph, '/gone/');
    expect(decide(parts(graph), ['/a/', '/gone/'], 'any').removed).not.toContain('/gone/');
  });

  it('is told no problems of', () => {
    const graph = withCircle();
    failedIn(graph, '/x/', 'no title');
    expect(decide(parts(graph), ['/x/'], 'any').problems).toEqual([]);
  });
});

describe('deciding', () => {
  it('looks at a page with a problem each time, until it has none', () => {
    const graph = withCircle();
    renderedIn(graph, '/a/', { links: ['/late/'] });
    expect(decide(parts(graph), ['/a/'], new Set()).problems).toHaveLength(1);
    expect(decide(parts(graph), [], new Set()).problems).toHaveLength(1);
    renderedIn(graph, '/late/', {});
    expect(decide(parts(graph), ['/late/'], new Set()).problems).toEqual([]);
    expect([...graph.troubled]).toEqual([]);
  });

  it('counts a file of the build and a redirect as somewhere to lead', () => {
    const graph = withCircle();
    renderedIn(graph, '/a/', { links: ['/favicon.svg', '/old/'], says: 'new' });
    expect(decide(parts(graph), ['/a/'], new Set()).problems).toEqual([]);
    expect(saidAt(graph, '/a/')).toBe('new');
  });

  it('tells which pages are live otherwise than before', () => {
    const graph = withCircle();
    renderedIn(graph, '/a/', { says: 'new' });
    const { changed } = decide(parts(graph), ['/', '/a/'], new Set());
    expect([...changed].map(({ path }) => path)).toEqual(['/a/']);
  });
});
