import type { ContentStore } from '../store/content-store.ts';
import type { EntryChange, EntryKey } from '../store/content-index.ts';
import type { Refused } from '../store/refused-entries.ts';
import type { PageStore } from './page-store.ts';
import type { StoreSource } from '../store/store-source.ts';
import type { QueuedEntry, Queue } from '../store/queue.ts';
import { nameOf } from '../store/name-of.ts';
import type { Change } from '../store/change.ts';
import { TYPE_OF_UID } from '../store/type-of-uid.ts';
import { PageMemory } from '../dependencies/page-memory.ts';
import { Answers, isReadable } from '../dependencies/answers.ts';
import { inWords, lateReadOf, readOf } from '../dependencies/read.ts';
import type { SiteGraph } from './site-graph.ts';

/** What finding them works with. */
export interface StalePagesParts {
  readonly store: ContentStore;
  readonly pages: PageStore;
  readonly queue: Queue;
  readonly source: StoreSource;
  readonly now: () => Date;
}

/** Knows which pages read what, and which of them are stale. */
export class StalePages {
  readonly #parts: StalePagesParts;
  readonly answers: Answers;
  #graph: SiteGraph;
  /** Stale pages of which something else has changed than late values; undefined where that is not known of any. */
  #notOnlyLate: Set<string> | undefined;
  /** What pages work out for each other. */
  readonly memory = new PageMemory();

  constructor(parts: StalePagesParts) {
    this.#parts = parts;
    this.#graph = parts.pages.load();
    this.#notOnlyLate = parts.queue.pages().size === 0 ? new Set() : undefined;
    this.answers = new Answers(parts.source, () => parts.store.index);
  }

  get graph(): SiteGraph {
    return this.#graph;
  }

  /** Goes back to what is stored: after a step that was undone. */
  reload(): void {
    this.#parts.source.forgetAll();
    this.memory.clear();
    this.#graph = this.#parts.pages.load();
    this.#notOnlyLate = undefined;
  }

  /** Whether a stale page must be rendered: new late values alone can be put into it as it is. */
  mustRender(path: string): boolean {
    return this.#notOnlyLate?.has(path) ?? true;
  }

  /** Says that no page is stale any more. */
  allPublished(): void {
    this.#notOnlyLate = new Set();
  }

  /**
   * Finds the pages that the changes of the store make stale, and writes them down. Within the transaction of the changes.
   * @param rows What the change log told of them.
   */
  taken(rows: readonly Change[]): void {
    this.#noteStale();
    this.#parts.queue.add(this.#waiting(rows));
  }

  /**
   * Lets entries that pages cannot be made of stand as they were before their change, or stay away.
   * @returns The pages that are stale by it, with the reasons in words; undefined where none of the entries has a change that is not live.
   */
  async withhold(faults: readonly Refused[]): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
    const { store } = this.#parts;
    return await store.transaction(() => {
      const withheld = faults.filter((fault) => store.withhold(fault));
      return withheld.length > 0 ? this.#noteStale() : undefined;
    });
  }

  /** Tries entries that were withheld once more; answers the pages that are stale by it. */
  async tryAgain(isWorthIt: (refused: Refused) => boolean): Promise<ReadonlyMap<string, readonly string[]>> {
    const { store } = this.#parts;
    return await store.transaction(() =>
      store.tryAgain(isWorthIt) > 0 ? this.#noteStale() : new Map<string, string[]>(),
    );
  }

  /** Finds the pages that show another day than today, and writes them down. */
  dayChanged(): void {
    const number = this.#graph.reads.today();
    if (number === undefined) return;
    const read = this.#graph.reads.get(number);
    const digest = this.answers.digest(readOf(read.key));
    if (digest === read.digest) return;
    read.digest = digest;
    this.memory.clear();
    this.#parts.pages.saveAnswers(this.#graph, [number]);
    const stale = this.#graph.pagesThatRead(new Map([[number, 'it is another day']]));
    for (const path of stale.keys()) this.#notOnlyLate?.add(path);
    this.#parts.queue.addPages(stale);
  }

  #noteStale(): ReadonlyMap<string, readonly string[]> {
    const { store, pages, queue, source } = this.#parts;
    for (const change of store.changed) source.forget(change);
    const changes = [...store.changed, ...store.following];
    if (changes.some((change) => store.toForget.has(change))) this.memory.clear();
    else this.memory.changed(changes);
    const found = store.settleSearch();
    const changed = this.#graph.answersChangedBy(changes, (question) => this.answers.digest(question), found);
    pages.saveAnswers(this.#graph, changed.keys());
    const reasons = new Map([...changed].map(([number, causes]) => [number, this.#reason(number, causes)] as const));
    for (const [number, causes] of changed)
      if (!this.#isLate(number) || causes.some((cause) => store.toForget.has(cause)))
        for (const path of this.#graph.reads.get(number).users) this.#notOnlyLate?.add(path);
    const stale = this.#graph.pagesThatRead(reasons);
    queue.addPages(stale);
    return stale;
  }

  #isLate(number: number): boolean {
    return lateReadOf(readOf(this.#graph.reads.get(number).key)) !== undefined;
  }

  #reason(number: number, causes: readonly EntryChange[]): string {
    // Not by their names: reasons are kept longer than some of these may be shown.
    const names = [...new Set(causes.map(({ type, id }) => `${type} ${id}`))];
    const some = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
    return `${inWords(readOf(this.#graph.reads.get(number).key))} (changed by ${some})`;
  }

  /** An entry as people know it; one that is gone by its id, and of what may not be shown any more the type alone. */
  #name({ type, locale, id, lastName }: EntryKey & Pick<EntryChange, 'lastName'>): string {
    if (this.#parts.store.toForget.has({ type, id })) return type;
    const query = locale === '' ? { id } : { id, locale };
    const data = isReadable(type) ? this.#parts.source.entry(type, query)?.data : undefined;
    return data ? nameOf(type, data) : (lastName ?? `${type} ${id}`);
  }

  #waiting(rows: readonly Change[]): QueuedEntry[] {
    const told = new Map<string, QueuedEntry>();
    for (const { type: uid, document: id, locale, event, at } of rows) {
      const type = TYPE_OF_UID.get(uid);
      if (type === undefined) continue;
      const key = { type, locale: locale ?? '', id };
      const change = this.#parts.store.changed.find((each) => each.type === type && each.id === id);
      told.set(`${type} ${id}`, {
        ...key,
        name: this.#name(change ?? key),
        happened: event,
        at: Date.parse(at),
        explained: true,
      });
    }
    const found = this.#parts.store.changed.filter(({ type, id }) => !told.has(`${type} ${id}`));
    const at = this.#parts.now().getTime();
    return [
      ...told.values(),
      // The media file of a changed entry comes with it; everything else should have been told.
      ...found.map((change) => {
        const { type, locale, id } = change;
        return { type, locale, id, name: this.#name(change), happened: 'found', at, explained: type === 'file' };
      }),
    ];
  }
}
