import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/content/fixtures/memory-source.ts';
import { Objects } from '../release/objects.ts';
import type { Read } from '../dependencies/read.ts';
import { chooseLiveVersions } from './choose-live-versions.ts';
import { SiteGraph } from '../pages/site-graph.ts';
import { reportPageProblems } from './page-problems.ts';
import { failedIn, versionIn } from '../pages/testing/small-graph.ts';

const content = memorySource({
  site: [{ id: 'site', data: { name: 'Waymarks' } }],
  page: [{ id: 'about', data: { title: 'About', links: [{ url: '../gone/?from=about' }] } }],
});
const site: Read = { of: 'entry', type: 'site', locale: 'en', id: 'site', fields: ['name'] };
const about: Read = { of: 'entry', type: 'page', locale: 'en', id: 'about', fields: ['links'] };

const objects = new Objects(mkdtempSync(join(tmpdir(), 'waymark-problems-')));

/** Puts in a page with one link, its file kept as the renderer keeps it. */
function pageWithLink(graph: SiteGraph, path: string, href: string, reads: readonly Read[] = [site]): void {
  const links = [new URL(href, `http://localhost${path}`).pathname];
  const object = objects.put(Buffer.from(`<!doctype html><a href="${href}">x</a>`));
  graph.put(path, { kind: 'page', version: { ...versionIn(graph, { links, reads }), object } });
}

const told = (graph: SiteGraph) => {
  const { problems } = chooseLiveVersions({ graph, open: [...graph.pages.keys()], leadsOn: () => undefined });
  return reportPageProblems({ graph, objects, content, siteUrl: 'http://localhost' }, problems);
};

describe('telling problems', () => {
  it('names a dead link as it was typed, with the entry and field that hold it', () => {
    const graph = new SiteGraph();
    pageWithLink(graph, '/about/', '../gone/?from=about', [site, about]);
    expect(told(graph)).toEqual([
      {
        page: '/about/',
        about: { type: 'page', id: 'about' },
        holds: true,
        place: { entry: 'page “About”', type: 'page', id: 'about', field: 'links[0].url' },
        message:
          'The page /about/ links to ../gone/?from=about, but nothing stands at that address. The link is in page “About”, field links[0].url. Correct or remove it, or publish what it leads to.',
      },
    ]);
  });

  it('tells a page that cannot be made, and not each page that links to it', () => {
    const graph = new SiteGraph();
    pageWithLink(graph, '/', '/about/');
    failedIn(graph, '/about/', 'the title is empty', [about]);
    expect(told(graph).map(({ message }) => message)).toEqual([
      'The page /about/ cannot be made: the title is empty. It is made from page “About”.',
    ]);
  });

  it('tells one dead link that stands on every page for five of them', () => {
    const graph = new SiteGraph();
    for (let number = 1; number <= 20; number += 1) pageWithLink(graph, `/page-${number}/`, '/gone/');
    pageWithLink(graph, '/another/', '/elsewhere/');
    const pages = told(graph).map(({ page }) => page);
    expect(pages).toEqual(['/page-1/', '/page-2/', '/page-3/', '/page-4/', '/page-5/', '/another/']);
  });
});
