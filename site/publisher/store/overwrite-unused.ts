import { fstatSync, readSync, writeSync } from 'node:fs';

/** How much is read at once, in bytes: a multiple of every page size. */
const CHUNK = 1024 * 1024;

/** The kinds of pages that hold rows, by their first byte, with the length of their header (SQLite file format, 1.6). */
const HEADERS: ReadonlyMap<number, number> = new Map([
  [2, 12],
  [5, 12],
  [10, 8],
  [13, 8],
]);

const ZEROS = Buffer.alloc(65_536);

type Range = readonly [from: number, to: number];

/**
 * Overwrites with zeros what lies between the rows in a database's file. Where a page of it was divided, a copy of the rows that moved
 * stays behind, and no later deletion finds it: not even with `secure_delete`, which overwrites rows where they are. SQLite reads
 * nothing of this space.
 * Nobody may be writing to the database, and its write-ahead log must be empty.
 * @param file Open for reading and writing, and never closed while this process has the database open: the system would let go of
 *   SQLite's locks (fcntl(2)).
 * @returns How many bytes were overwritten.
 */
export function overwriteUnused(file: number): number {
  const { size } = fstatSync(file);
  const header = Buffer.alloc(100);
  if (readSync(file, header, 0, 100, 0) < 100) return 0;
  const declared = header.readUInt16BE(16);
  const pageSize = declared === 1 ? 65_536 : declared;
  const usable = pageSize - header.readUInt8(20);
  const chunk = Buffer.alloc(CHUNK);
  let overwritten = 0;
  for (let at = 0; at < size; at += CHUNK) {
    const length = readSync(file, chunk, 0, CHUNK, at);
    for (let start = 0; start + pageSize <= length; start += pageSize) {
      const page = chunk.subarray(start, start + usable);
      for (const [from, to] of unusedIn(page, at + start === 0 ? 100 : 0)) {
        if (page.subarray(from, to).equals(ZEROS.subarray(0, to - from))) continue;
        overwritten += writeSync(file, ZEROS, 0, to - from, at + start + from);
      }
    }
  }
  return overwritten;
}

/** The parts of a page that hold nothing: before the rows, and where rows were taken out. @param at Where its header begins. */
function unusedIn(page: Buffer, at: number): Range[] {
  const length = HEADERS.get(page.readUInt8(at));
  if (length === undefined) return [];
  const rows = at + length + 2 * page.readUInt16BE(at + 3);
  const content = page.readUInt16BE(at + 5) || 65_536;
  // What is not as the format has it is left alone.
  if (rows > content || content > page.length) return [];
  const unused: Range[] = [[rows, content]];
  for (let block = page.readUInt16BE(at + 1); block !== 0;) {
    if (block < content || block + 4 > page.length) return [];
    const [next, size] = [page.readUInt16BE(block), page.readUInt16BE(block + 2)];
    if (size < 4 || block + size > page.length || (next !== 0 && next < block + size)) return [];
    unused.push([block + 4, block + size]);
    block = next;
  }
  return unused.filter(([from, to]) => to > from);
}
