import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOTS } from './reachability.ts';
import { SiteGraph } from './site-graph.ts';
import { linksOf } from './site-page.ts';
import { nothingIn, renderedIn } from './testing/small-graph.ts';

/** A site by the links of its pages; an address without links is missing. */
class Site {
  readonly graph = new SiteGraph();
  readonly #found = new Set<string>();

  /** Renders a page with other links than before, and each page that it leads to and that is not known, as following links does. */
  render(path: string, links: readonly string[] | undefined, others: Readonly<Record<string, readonly string[]>>) {
    const before = this.#targets(path);
    if (links) renderedIn(this.graph, path, { links });
    else nothingIn(this.graph, path);
    const now = this.#targets(path);
    for (const other of now) {
      if (this.#found.has(other)) this.graph.reachability.note(other, path);
      if (this.graph.pages.has(other)) continue;
      this.#found.add(other);
      this.graph.reachability.note(other, path);
      this.render(other, others[other], others);
    }
    return before.filter((other) => !now.includes(other));
  }

  /** Takes away the orphans, and answers it. */
  takeOrphans(lost: Parameters<SiteGraph['reachability']['orphans']>[0]): string[] {
    const orphans = this.graph.reachability.orphans(lost);
    this.#found.clear();
    for (const page of orphans) this.graph.remove(page);
    return orphans.map(({ path }) => path).sort();
  }

  /** What is not reached, found by walking. */
  unreached(): string[] {
    const reached = new Set<string>(ROOTS);
    for (const path of reached) for (const next of this.#targets(path)) reached.add(next);
    return [...this.graph.pages.keys()].filter((path) => !reached.has(path)).sort();
  }

  #targets(path: string): string[] {
    const links = linksOf(this.graph.pages.get(path)?.rendered);
    return [...new Set([...links].map((number) => this.graph.targets.get(number).path))];
  }
}

const PATHS = ['/a/', '/b/', '/c/', '/d/', '/e/', '/f/', '/g/'];
const links = fc.uniqueArray(fc.constantFrom(...PATHS, '/a/#part', '/c/#part'), { maxLength: 4 });
const pages = fc.record(Object.fromEntries(PATHS.map((path) => [path, links])));
const edit = fc.record({
  path: fc.constantFrom('/', '/sitemap.xml', ...PATHS),
  links: fc.option(links, { nil: undefined, freq: 5 }),
});

describe('what nothing leads to any more', () => {
  it('is the same whether only what lost a link is looked at, or everything', () => {
    fc.assert(
      fc.property(pages, fc.array(fc.tuple(edit, pages), { minLength: 3, maxLength: 25 }), (first, edits) => {
        const site = new Site();
        site.render('/', ['/a/', '/b/', '/d/'], first);
        site.render('/sitemap.xml', ['/c/'], first);
        site.takeOrphans('any');
        for (const [{ path, links: next }, others] of edits) {
          if (!site.graph.pages.has(path)) continue;
          const lost = site.render(path, ROOTS.includes(path) ? (next ?? []) : next, others);
          const unreached = site.unreached();
          expect(site.takeOrphans(new Set(lost))).toEqual(unreached);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is nothing where a page that lost a link is led to from elsewhere, and a page that only it leads to stays with it', () => {
    const site = new Site();
    site.render('/', ['/a/', '/b/'], { '/a/': ['/c/'], '/b/': ['/c/'], '/c/': ['/d/'], '/d/': ['/c/'] });
    site.takeOrphans('any');
    const others = {};
    expect(site.takeOrphans(new Set(site.render('/a/', [], others)))).toEqual([]);
    expect(site.takeOrphans(new Set(site.render('/b/', [], others)))).toEqual(['/c/', '/d/']);
  });
});
