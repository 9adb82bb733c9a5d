import { describe, expect, it } from 'vitest';
import { SiteGraph } from './site-graph.ts';
import { liveIn } from './testing/small-graph.ts';

/** A site with two pages, both with one picture. */
function twoPages() {
  const graph = new SiteGraph();
  liveIn(graph, '/a/', { links: ['/media/x.jpg', '/b/'], says: 'a' });
  liveIn(graph, '/b/', { links: ['/media/x.jpg'], says: 'b' });
  graph.liveFiles.takeChanges();
  return graph;
}

const changedFiles = ({ liveFiles }: SiteGraph) =>
  [...liveFiles.takeChanges().files].map(([path, object]) => [path, object?.hash]);

describe('the files that the live pages make up', () => {
  it('are the pages and the media that they use, not what they link to', () => {
    const { liveFiles } = twoPages();
    expect([...liveFiles.all().keys()].sort()).toEqual(['a/index.html', 'b/index.html', 'media/x.jpg']);
    expect(liveFiles.pages).toBe(2);
  });

  it('are those of the search too, which count as no pages', () => {
    const graph = twoPages();
    liveIn(graph, '/search/start.json', { says: 'start' });
    liveIn(graph, '/search/', { says: 'search' });
    expect(changedFiles(graph)).toEqual([
      ['search/start.json', 'start'],
      ['search/index.html', 'search'],
    ]);
    expect(graph.liveFiles.pages).toBe(3);
  });

  it('lose a media file only with the last page that uses it', () => {
    const graph = twoPages();
    liveIn(graph, '/a/', { says: 'a' });
    expect(changedFiles(graph)).toEqual([['a/index.html', 'a']]);
    liveIn(graph, '/b/', { says: 'b' });
    expect(changedFiles(graph)).toEqual([
      ['b/index.html', 'b'],
      ['media/x.jpg', undefined],
    ]);
  });

  it('keep a media file that one page drops and another takes up', () => {
    const graph = twoPages();
    liveIn(graph, '/c/', { links: ['/media/y.jpg'], says: 'c' });
    liveIn(graph, '/c/', { says: 'c' });
    liveIn(graph, '/b/', { links: ['/media/y.jpg', '/media/x.jpg'], says: 'b' });
    expect(graph.liveFiles.all().has('media/y.jpg')).toBe(true);
    expect(graph.liveFiles.takeChanges().files.get('media/y.jpg')).toEqual({ hash: '/media/y.jpg', size: 1 });
  });

  it('tell each change once, with the pages that came and went', () => {
    const graph = twoPages();
    const page = liveIn(graph, '/c/', { says: 'c' });
    expect(graph.liveFiles.takeChanges()).toEqual({
      files: new Map([['c/index.html', { hash: 'c', size: 1 }]]),
      appearedOrGone: ['/c/'],
      inlineChanged: false,
    });
    graph.setLive(page, undefined);
    expect(graph.liveFiles.takeChanges()).toEqual({
      files: new Map([['c/index.html', undefined]]),
      appearedOrGone: ['/c/'],
      inlineChanged: false,
    });
    expect(graph.liveFiles.takeChanges().files.size).toBe(0);
  });

  it('tell what stands inline in any page, and whether that is another set than before', () => {
    const graph = twoPages();
    liveIn(graph, '/a/', { scripts: ['sha256-2', 'sha256-1'], says: 'a' });
    expect(graph.liveFiles.inline).toEqual({ scripts: ['sha256-1', 'sha256-2'], styles: [] });
    expect(graph.liveFiles.takeChanges().inlineChanged).toBe(true);
    liveIn(graph, '/b/', { scripts: ['sha256-1'], says: 'b' });
    expect(graph.liveFiles.takeChanges().inlineChanged).toBe(false);
    liveIn(graph, '/a/', { says: 'a' });
    expect(graph.liveFiles.takeChanges().inlineChanged).toBe(true);
    expect(graph.liveFiles.inline.scripts).toEqual(['sha256-1']);
  });
});
