import { isGonePath } from '../../src/content/site/gone-pages.ts';
import { pathsOf } from '../../src/search/index-files.ts';
import { SEARCH_INDEXES } from '../../src/content/search/search.ts';
import type { LinkIndex } from '../links/link-index.ts';
import type { SitePage, Version } from './site-page.ts';

/** Where discovery starts: what nothing needs to link to, beside pages for what was taken down with a word to readers. The sitemap comes first, because what it leads to seldom changes. */
export const ROOTS: readonly string[] = [
  '/sitemap.xml',
  '/',
  '/404.html',
  '/410.html',
  '/robots.txt',
  '/styleguide/',
  ...SEARCH_INDEXES.map((index) => pathsOf(index).start),
];

/** The graph of pages and links, as far as finding orphans needs it. */
interface LinkGraph {
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly targets: Pick<LinkIndex, 'at' | 'get' | 'size'>;
  /** Whether any page links to an address. */
  isLinked(path: string): boolean;
}

/** Which pages lost a link since the last time; `any` where that is not known. */
export type Lost = ReadonlySet<string> | 'any';

/** How often the links of all pages are looked through once more before everything is walked; a look takes a third to a half of a walk. */
const ROUNDS = 2;

/**
 * How each page is reached from the roots: for each, one page that leads to it and is reached itself (a spanning tree).
 * While that page leads there, nothing needs to be looked for; where it does not any more, another is looked for among the
 * links of all pages; and only where there is none, the whole graph is walked.
 */
export class Reachability {
  readonly #graph: LinkGraph;
  /** The page that leads to each page; undefined until the graph was walked. */
  #from: Map<string, string> | undefined;
  /** What was found since the last time, and the pages that lead there. */
  readonly #found = new Map<string, string[]>();

  constructor(graph: LinkGraph) {
    this.#graph = graph;
  }

  /** A page leads to an address that was not known when this was asked last; told of every page that does. */
  note(path: string, from: string): void {
    add(this.#found, path, from);
  }

  /** The pages that nothing leads to from the roots any more: forgets how they were reached. */
  orphans(lost: Lost): readonly SitePage[] {
    const orphans = this.#find(lost);
    for (const { path } of orphans) this.#from?.delete(path);
    this.#found.clear();
    return orphans;
  }

  #find(lost: Lost): readonly SitePage[] {
    if (lost === 'any') return this.#walk();
    if (this.#from) return this.#among(lost, this.#from) ?? this.#walk();
    return lost.size > 0 ? this.#walk() : [];
  }

  /** The pages among those that lost a link that nothing leads to; undefined where only a walk can tell. */
  #among(lost: ReadonlySet<string>, from: Map<string, string>): readonly SitePage[] | undefined {
    const cutOff = this.#pages(lost).filter((page) => !isRoot(page) && !this.#leads(from.get(page.path), page.path));
    const unlinked = new Set(cutOff.filter(({ path }) => !this.#graph.isLinked(path)));
    // What only they lead to is an orphan with them.
    if ([...unlinked].some((page) => versionsOf(page).length > 0)) return undefined;
    for (const { path } of cutOff) from.delete(path);
    const linked = new Set(cutOff.filter((page) => !unlinked.has(page)));
    return this.#adopt(linked, from) ? [...unlinked] : undefined;
  }

  /** Finds for each, and for what was found since the last time, a page that leads to it; answers whether all have one. */
  #adopt(orphans: Set<SitePage>, from: Map<string, string>): boolean {
    let linking = new Map([...this.#linking(orphans), ...this.#found]);
    for (const page of this.#pages(this.#found.keys())) orphans.add(page);
    adoptRooted(orphans, linking, from);
    for (let round = 0; round < ROUNDS && orphans.size > 0; round += 1) {
      // Whatever leads to one of them was reached through one of them so far, and may be reached otherwise, too.
      for (const page of this.#pages([...orphans].flatMap(({ path }) => linking.get(path) ?? []))) {
        from.delete(page.path);
        orphans.add(page);
      }
      linking = this.#linking(orphans);
      adoptRooted(orphans, linking, from);
    }
    return orphans.size === 0;
  }

  #pages(paths: Iterable<string>): SitePage[] {
    return [...paths].flatMap((path) => this.#graph.pages.get(path) ?? []);
  }

  #leads(from: string | undefined, path: string): boolean {
    const page = from === undefined ? undefined : this.#graph.pages.get(from);
    const numbers = this.#graph.targets.at(path);
    return page !== undefined && versionsOf(page).some(({ links }) => numbers.some((number) => links.includes(number)));
  }

  /** The pages that lead to each of these: every link of every page is looked at. */
  #linking(pages: ReadonlySet<SitePage>): Map<string, string[]> {
    const found = new Map<string, string[]>();
    if (pages.size === 0) return found;
    const wanted = new Uint8Array(this.#graph.targets.size);
    for (const { path } of pages) for (const number of this.#graph.targets.at(path)) wanted[number] = 1;
    for (const page of this.#graph.pages.values())
      for (const { links } of versionsOf(page))
        for (const number of links)
          if (wanted[number] === 1) add(found, this.#graph.targets.get(number).path, page.path);
    return found;
  }

  /** Walks from the roots to every page that they lead to; answers the others. */
  #walk(): readonly SitePage[] {
    const { pages, targets } = this.#graph;
    const from = new Map<string, string>();
    const waiting = [...ROOTS.flatMap((path) => pages.get(path) ?? []), ...[...pages.values()].filter(isGonePage)];
    const reached = new Set(waiting);
    // Millions of links lead to some ten thousand addresses: each address is looked at once, by its number.
    const seen = new Uint8Array(targets.size);
    const reach = (path: string, parent: string) => {
      const page = pages.get(path);
      if (!page || reached.has(page)) return;
      from.set(path, parent);
      reached.add(page);
      waiting.push(page);
    };
    // The nearest pages first, so that the ways are short. The list grows meanwhile.
    for (const page of waiting)
      for (const { links } of versionsOf(page))
        for (const number of links) {
          if (seen[number] === 1) continue;
          seen[number] = 1;
          reach(targets.get(number).path, page.path);
        }
    this.#from = from;
    return reached.size === pages.size ? [] : [...pages.values()].filter((page) => !reached.has(page));
  }
}

/** Whether a page says what readers are told where something was taken down; web servers show it, and no page links to it. */
const isGonePage = ({ path, rendered }: SitePage) => isGonePath(path) && rendered.kind !== 'missing';

const isRoot = (page: SitePage) => ROOTS.includes(page.path) || isGonePage(page);

function add(lists: Map<string, string[]>, name: string, value: string): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}

/** What a page leads by: how it was rendered last, and its last good version where that is live instead. */
function versionsOf({ rendered, live }: SitePage): readonly Version[] {
  if (rendered.kind !== 'page') return live ? [live] : [];
  return live && live !== rendered.version ? [rendered.version, live] : [rendered.version];
}

/** Lets each page that a reached page links to be reached by it, and then those that they link to; takes them out of the set. */
function adoptRooted(orphans: Set<SitePage>, linking: ReadonlyMap<string, string[]>, from: Map<string, string>): void {
  for (let before = -1; before !== orphans.size;) {
    before = orphans.size;
    for (const page of orphans) {
      const parent = linking.get(page.path)?.find((path) => isRooted(path, from));
      if (parent === undefined) continue;
      from.set(page.path, parent);
      orphans.delete(page);
    }
  }
}

/** Whether a way leads to a page from a root. A way has no more steps than there are pages: one that goes round leads nowhere. */
function isRooted(path: string, from: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = path;
  for (let steps = 0; at !== undefined && steps <= from.size; steps += 1) {
    if (ROOTS.includes(at) || isGonePath(at)) return true;
    at = from.get(at);
  }
  return false;
}
