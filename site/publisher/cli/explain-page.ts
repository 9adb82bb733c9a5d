import type Database from 'better-sqlite3';
import { z } from 'zod';
import { inWords, readOf } from '../dependencies/read.ts';
import { nameOf } from '../store/name-of.ts';
import { dataIn } from '../store/stored-entry.ts';
import type { ReleaseFacts } from '../release/release-ledger.ts';

const row = z.object({
  rendered: z.string(),
  live: z.string().nullable(),
  why: z.string().nullable(),
  reads: z.instanceof(Uint8Array),
});
const rendered = z.object({ kind: z.string(), reason: z.string().optional() });
const why = z.object({ release: z.number().optional(), at: z.string(), reasons: z.array(z.string()) });

const KINDS: Readonly<Record<string, string>> = {
  page: 'is on the live site as it was rendered last',
  missing: 'has no page: nothing that is published stands at that address',
  moved: 'sends the reader on',
  failed: 'could not be made when it was rendered last',
};

/** Reads that are told of a page; a list may have hundreds. */
const TOLD = 40;

/**
 * Why a page was, or was not, rendered: which of its reads changed, and by which entry.
 * @param database The content store, which a running publisher may be writing to.
 * @param path The page's address, from `/`.
 * @param newest The newest release, where there is one.
 */
export function explainPage(database: Database.Database, path: string, newest: ReleaseFacts | undefined): string {
  const found = database.prepare('SELECT rendered, live, why, reads FROM page WHERE path = ?').get(path);
  if (found === undefined)
    return `${path} is not known: no page of the site links to it. Addresses of pages begin and end with /.`;
  const page = row.parse(found);
  const outcome = rendered.parse(JSON.parse(page.rendered));
  const last = page.why === null ? undefined : why.parse(JSON.parse(page.why));
  const waits = database.prepare<[string], { why: string }>('SELECT why FROM stale WHERE path = ?').get(path);
  return [
    `${path} ${page.live === null ? (KINDS[outcome.kind] ?? outcome.kind) : 'is held back: its last good version, if it had one, stays live'}.`,
    ...(outcome.reason === undefined ? [] : [`  ${outcome.reason}`]),
    ...(waits
      ? ['It waits to be rendered again, because these changed:', ...lines(waits.why.split('\n').map(named(database)))]
      : []),
    ...lastRendered(last && { ...last, reasons: last.reasons.map(named(database)) }, newest),
    ...readLines(database, page.reads),
  ].join('\n');
}

function lastRendered(last: z.infer<typeof why> | undefined, newest: ReleaseFacts | undefined): string[] {
  if (!last) return [];
  const since = newest && last.release !== undefined && newest.number > last.release;
  return [
    `It was rendered last for release ${last.release ?? '?'} at ${last.at}, because of:`,
    ...lines(last.reasons),
    ...(since
      ? [`It was not rendered for the releases since, up to ${newest.number}: no answer to what it asks had changed.`]
      : []),
  ];
}

function readLines(database: Database.Database, bytes: Uint8Array): string[] {
  const numbers = [...new Int32Array(Uint8Array.from(bytes).buffer)];
  const key = database.prepare<[number], { key: string }>('SELECT key FROM read WHERE number = ?');
  const keys = numbers.flatMap((number) => key.get(number)?.key ?? []);
  return [
    `It asks ${keys.length} ${keys.length === 1 ? 'question' : 'questions'}:`,
    ...lines(keys.slice(0, TOLD).map((text) => inWords(readOf(text)))),
    ...(keys.length > TOLD ? [`  … and ${keys.length - TOLD} more`] : []),
  ];
}

/** Puts what people call an entry, where it is still there, in place of its id after “changed by”. */
function named(database: Database.Database): (reason: string) => string {
  const find = database.prepare<string[], { data: string }>('SELECT data FROM entry WHERE type = ? AND id = ?');
  const nameIn = (entry: string, type: string, id: string) => {
    const found = find.get(type, id);
    return found ? nameOf(type, dataIn(found.data)) : entry;
  };
  return (reason) =>
    reason.replace(/(?<=\(changed by ).*(?=\)$)/, (entries) =>
      entries.replace(/([a-z-]+) ([\w-]+)(?=, | and |$)/g, nameIn),
    );
}

const lines = (texts: readonly string[]) => texts.map((text) => `  ${text}`);
