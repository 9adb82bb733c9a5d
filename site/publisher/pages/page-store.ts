import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { StoredObject } from '../release/objects.ts';
import { SiteGraph } from './site-graph.ts';
import { readsOf, type Rendered, type SitePage, type Version, type Why } from './site-page.ts';

const object = z.object({ hash: z.string(), size: z.number() });
const inline = z.object({ scripts: z.array(z.string()), styles: z.array(z.string()) });
const card = z.object({ title: z.string(), kicker: z.string().optional(), site: z.string(), path: z.string() });
const version = z.object({ object, parts: z.string(), inline: inline.optional(), card: card.optional() });
const rendered = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), version }),
  z.object({ kind: z.enum(['missing', 'moved']) }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);
const why = z.object({ release: z.number().optional(), at: z.string(), reasons: z.array(z.string()) });

/** A row of the table "page". */
interface PageRow {
  readonly path: string;
  readonly rendered: string;
  readonly reads: Buffer;
  readonly links: Buffer;
  readonly holes: Buffer;
  readonly live: string | null;
  readonly live_reads: Buffer | null;
  readonly live_links: Buffer | null;
  readonly why: string | null;
}

interface TargetRow {
  readonly number: number;
  readonly path: string;
  readonly fragment: string | null;
  readonly hash: string | null;
  readonly size: number | null;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array) => Buffer.from(buffer, byteOffset, byteLength);
/** A copy: a database's bytes need not begin where a number may. */
const numbersOf = (bytes: Buffer | null) => new Int32Array(new Uint8Array(bytes ?? []).buffer);

/** Stands in the column "live" for a page of which nothing is live. */
const NOTHING = '';

/** Keeps what is known of the site's pages beside the content, so that a restart goes on where the last publish ended. */
export class PageStore {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** What was known of the site after the last publish. */
  load(): SiteGraph {
    const graph = new SiteGraph();
    const reads = this.#database.prepare<[], { number: number; key: string; digest: string }>('SELECT * FROM read');
    for (const { number, key, digest } of reads.iterate()) graph.reads.put(number, key, digest);
    for (const row of this.#database.prepare<[], TargetRow>('SELECT * FROM target').iterate()) {
      const asset = row.hash === null || row.size === null ? undefined : { hash: row.hash, size: row.size };
      graph.targets.put({ number: row.number, path: row.path, fragment: row.fragment ?? undefined, asset });
    }
    const cards = this.#database.prepare<[], StoredObject & { path: string }>(
      'SELECT path, hash, size FROM share_card',
    );
    for (const { path, hash, size } of cards.iterate()) graph.cards.restore(path, { hash, size });
    for (const row of this.#database.prepare<[], PageRow>('SELECT * FROM page').iterate()) graph.restore(pageOf(row));
    return graph;
  }

  /** Writes down these pages as they are now, with their reads and links. Within a transaction. */
  save(graph: SiteGraph, pages: Iterable<SitePage>): void {
    const put = this.#database.prepare('INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const putRead = this.#database.prepare('INSERT OR IGNORE INTO read VALUES (?, ?, ?)');
    const putTarget = this.#database.prepare('INSERT OR IGNORE INTO target VALUES (?, ?, ?, ?, ?)');
    const readsDone = new Set<number>();
    const linksDone = new Set<number>();
    for (const page of pages) {
      const row = rowOf(page);
      put.run(
        row.path,
        row.rendered,
        row.reads,
        row.links,
        row.holes,
        row.live,
        row.live_reads,
        row.live_links,
        row.why,
      );
      for (const number of fresh(readsOf(page.rendered), readsDone)) {
        const { key, digest } = graph.reads.get(number);
        putRead.run(number, key, digest);
      }
      for (const number of fresh(page.rendered.kind === 'page' ? page.rendered.version.links : [], linksDone)) {
        const { path, fragment, asset } = graph.targets.get(number);
        putTarget.run(number, path, fragment ?? null, asset?.hash ?? null, asset?.size ?? null);
      }
    }
  }

  /** Writes down which share cards are drawn. Within a transaction. */
  saveCards(graph: SiteGraph): void {
    const put = this.#database.prepare('INSERT OR REPLACE INTO share_card VALUES (?, ?, ?)');
    const remove = this.#database.prepare('DELETE FROM share_card WHERE path = ?');
    for (const [path, object] of graph.cards.takeUnsaved()) {
      if (object) put.run(path, object.hash, object.size);
      else remove.run(path);
    }
  }

  /** Forgets pages and reads. Within a transaction. */
  forget(paths: Iterable<string>, reads: Iterable<number>): void {
    const page = this.#database.prepare('DELETE FROM page WHERE path = ?');
    for (const path of paths) page.run(path);
    const read = this.#database.prepare('DELETE FROM read WHERE number = ?');
    for (const number of reads) read.run(number);
  }

  /** Forgets addresses that no page links to. Within a transaction. */
  forgetTargets(numbers: Iterable<number>): void {
    const target = this.#database.prepare('DELETE FROM target WHERE number = ?');
    for (const number of numbers) target.run(number);
  }

  /** Writes down the new answers of these reads. Within a transaction. */
  saveAnswers(graph: SiteGraph, numbers: Iterable<number>): void {
    const put = this.#database.prepare('UPDATE read SET digest = ? WHERE number = ?');
    for (const number of numbers) put.run(graph.reads.get(number).digest, number);
  }
}

/** The numbers that were not seen before. */
function* fresh(numbers: Iterable<number>, seen: Set<number>): Iterable<number> {
  for (const number of numbers) {
    if (seen.has(number)) continue;
    seen.add(number);
    yield number;
  }
}

function rowOf({ path, rendered: last, live, why: reasons }: SitePage): PageRow {
  const fresh = last.kind === 'page' ? last.version : undefined;
  const other = live === fresh ? undefined : live;
  return {
    path,
    rendered: JSON.stringify(
      last.kind === 'page' ? { kind: 'page', version: plain(last.version) } : { ...last, reads: undefined },
    ),
    reads: bytesOf(readsOf(last)),
    links: bytesOf(fresh?.links ?? Int32Array.of()),
    holes: bytesOf(fresh?.holes ?? Int32Array.of()),
    live: live === fresh ? null : other ? JSON.stringify(plain(other)) : NOTHING,
    live_reads: other ? bytesOf(other.reads) : null,
    live_links: other ? bytesOf(other.links) : null,
    why: reasons ? JSON.stringify(reasons) : null,
  };
}

const plain = ({ object, parts, inline: hashes, card: asked }: Version) => ({
  object,
  parts,
  inline: hashes,
  card: asked,
});

function pageOf(row: PageRow): SitePage {
  const reads = numbersOf(row.reads);
  const last = rendered.parse(JSON.parse(row.rendered));
  const known: Rendered =
    last.kind === 'page'
      ? {
          kind: 'page',
          version: versionOf(last.version, reads, numbersOf(row.links), numbersOf(row.holes)),
        }
      : { ...last, reads };
  const fresh = known.kind === 'page' ? known.version : undefined;
  return { path: row.path, rendered: known, live: row.live === null ? fresh : otherVersion(row), why: whyOf(row.why) };
}

function otherVersion({ live, live_reads, live_links }: PageRow): Version | undefined {
  if (live === null || live === NOTHING) return undefined;
  return versionOf(version.parse(JSON.parse(live)), numbersOf(live_reads), numbersOf(live_links));
}

/** Of a version that is live and was not rendered last no holes are kept: nothing is put into it any more. */
function versionOf(
  stored: z.infer<typeof version>,
  reads: Int32Array,
  links: Int32Array,
  holes = Int32Array.of(),
): Version {
  const asked = stored.card && { ...stored.card, kicker: stored.card.kicker };
  return { object: stored.object, parts: stored.parts, inline: stored.inline, card: asked, reads, links, holes };
}

function whyOf(text: string | null): Why | undefined {
  if (text === null) return undefined;
  const { release, at, reasons } = why.parse(JSON.parse(text));
  return { release, at, reasons };
}
