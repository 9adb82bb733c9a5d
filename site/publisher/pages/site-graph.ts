import type { EntryChange } from '../store/content-index.ts';
import { ShareCards } from '../media/share-cards/share-cards.ts';
import { LiveFiles } from './live-files.ts';
import { readOf, searchKey, type Read } from '../dependencies/read.ts';
import type { SearchChange } from '../store/search/search-changes.ts';
import { Reachability } from './reachability.ts';
import { DependencyIndex } from '../dependencies/dependency-index.ts';
import { linksOf, readsOf, type Rendered, type SitePage, type Version } from './site-page.ts';
import { LinkIndex } from '../links/link-index.ts';

const NONE = Int32Array.of();

/** Reasons that are told of a page: enough to understand. */
const MOST_REASONS = 3;

/** What is known of the whole site: every address, what it read, what it links to, and what of it is live. */
export class SiteGraph {
  readonly reads = new DependencyIndex();
  readonly targets = new LinkIndex();
  readonly pages = new Map<string, SitePage>();
  /** The files that the live pages make up and use. */
  readonly cards = new ShareCards();
  readonly liveFiles = new LiveFiles(this.targets, this.cards);
  /** Pages with a problem: they are looked at again with each publish. */
  readonly troubled = new Set<string>();
  /** Pages with a link that only a redirect leads on: they are looked at again when redirects change. */
  readonly dependOnRedirects = new Set<string>();
  /** How each page is reached. */
  readonly reachability = new Reachability(this);
  /** How many pages link to each address, as they were rendered last. */
  readonly #linked = new Map<number, number>();

  /** Takes in what came of an address; answers the page as it is known now. */
  put(path: string, rendered: Rendered): SitePage {
    const known = this.pages.get(path);
    const page: SitePage = known ?? { path, rendered, live: undefined, why: undefined };
    const before = known?.rendered;
    page.rendered = rendered;
    if (!known) this.pages.set(path, page);
    this.#use(path, rendered, before);
    return page;
  }

  /** Puts in a page as it was stored. */
  restore(page: SitePage): void {
    this.pages.set(page.path, page);
    this.#use(page.path, page.rendered, undefined);
    this.liveFiles.change(page.path, undefined, page.live);
  }

  /** Says what stands at an address on the live site from now on. */
  setLive(page: SitePage, version: Version | undefined): void {
    if (page.live === version) return;
    this.liveFiles.change(page.path, page.live, version);
    page.live = version;
  }

  /** Forgets an address that nothing leads to any more. */
  remove(page: SitePage): void {
    this.setLive(page, undefined);
    this.pages.delete(page.path);
    this.troubled.delete(page.path);
    this.dependOnRedirects.delete(page.path);
    this.#use(page.path, undefined, page.rendered);
  }

  /** Forgets the questions that no page asks any more, and of which no live version was made; answers their numbers. */
  forgetUnusedReads(): number[] {
    const needed = new Set([...this.troubled].flatMap((path) => [...(this.pages.get(path)?.live?.reads ?? [])]));
    const unused = [...this.reads.unused].filter((number) => !needed.has(number));
    for (const number of unused) this.reads.remove(number);
    return unused;
  }

  /** Forgets the addresses, and the files behind them, that no page links to any more; answers their numbers. */
  forgetUnusedTargets(): number[] {
    const used = new Uint8Array(this.targets.size);
    for (const { rendered, live } of this.pages.values()) {
      for (const number of linksOf(rendered)) used[number] = 1;
      for (const number of live?.links ?? NONE) used[number] = 1;
    }
    const unused = this.targets.all().flatMap(({ number }) => (used[number] === 1 ? [] : [number]));
    for (const number of unused) this.targets.remove(number);
    return unused;
  }

  /** Whether any page, as it was rendered last, links to a page or a part of it. */
  isLinked(path: string): boolean {
    return this.targets.at(path).some((number) => (this.#linked.get(number) ?? 0) > 0);
  }

  /**
   * The reads whose answers changed, with the entries that changed them.
   * @param digest Answers a question anew.
   * @param searchChanges What may be found by other words than before. Default: nothing.
   */
  answersChangedBy(
    changes: readonly EntryChange[],
    digest: (question: Read) => string,
    searchChanges: readonly SearchChange[] = [],
  ): Map<number, readonly EntryChange[]> {
    const touched = new Map<number, EntryChange[]>();
    for (const change of changes) {
      for (const number of this.reads.touchedBy(change)) {
        const causes = touched.get(number);
        if (causes) causes.push(change);
        else touched.set(number, [change]);
      }
    }
    const all = new Map<number, readonly EntryChange[]>(touched);
    for (const { question, causes } of searchChanges) {
      const number = this.reads.numberIfAsked(searchKey(question));
      if (number !== undefined) all.set(number, causes);
    }
    for (const number of all.keys()) {
      const read = this.reads.get(number);
      const now = digest(readOf(read.key));
      if (now === read.digest) all.delete(number);
      else read.digest = now;
    }
    return all;
  }

  /** The pages that asked these questions, with the reasons in words. */
  pagesThatRead(changed: ReadonlyMap<number, string>): Map<string, string[]> {
    const stale = new Map<string, string[]>();
    for (const [number, reason] of changed) {
      for (const path of this.reads.get(number).users) {
        const reasons = stale.get(path) ?? [];
        if (reasons.length < MOST_REASONS && !reasons.includes(reason)) reasons.push(reason);
        stale.set(path, reasons);
      }
    }
    return stale;
  }

  /** Notes who asks which questions, and who links where. */
  #use(path: string, after: Rendered | undefined, before: Rendered | undefined): void {
    const [now, then] = [after ? readsOf(after) : NONE, before ? readsOf(before) : NONE];
    // A page that only got other late values has the very same reads and links.
    if (now !== then) {
      for (const number of now) this.reads.use(number, path);
      const kept = new Set(now);
      for (const number of then) if (!kept.has(number)) this.reads.drop(number, path);
    }
    if (linksOf(after) === linksOf(before)) return;
    for (const number of linksOf(after)) this.#linked.set(number, (this.#linked.get(number) ?? 0) + 1);
    for (const number of linksOf(before)) this.#linked.set(number, (this.#linked.get(number) ?? 0) - 1);
  }
}
