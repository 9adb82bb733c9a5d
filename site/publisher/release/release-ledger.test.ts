import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../store/digest.ts';
import type { StoredObject } from './objects.ts';
import { ReleaseLedger, filesOfRelease, type Changes } from './release-ledger.ts';
import { NOON } from './testing/new-site.ts';

type Files = ReadonlyMap<string, StoredObject>;

const object = (text: string): StoredObject => ({ hash: digestOf(text), size: text.length });

/** Few paths and few contents, so that the same file comes and goes, at one address and at several. */
const files: fc.Arbitrary<Files> = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2', '33', '44').map(object))
  .map((found) => new Map(Object.entries(found)));
const releases = fc.array(files, { minLength: 1, maxLength: 10 });

const differing = (from: Files, to: Files): Changes =>
  new Map(
    [...new Set([...from.keys(), ...to.keys()])]
      .filter((path) => from.get(path)?.hash !== to.get(path)?.hash)
      .map((path) => [path, to.get(path)]),
  );

/** What a set of files becomes with some changes. */
function after(from: Files, changes: Changes): Files {
  const kept = [...from].filter(([path]) => !changes.has(path));
  return new Map([...kept, ...[...changes].flatMap(([path, found]) => (found ? [[path, found] as const] : []))]);
}

const sorted = (some: Files) => [...some].sort(([a], [b]) => (a < b ? -1 : 1));

/** A ledger in which these are the releases 1, 2, 3 …, and nothing was before the first. */
function ledgerOf(all: readonly Files[]) {
  const ledger = new ReleaseLedger(':memory:');
  let before: Files = new Map();
  for (const [index, now] of all.entries()) {
    const counts = { pages: now.size, files: now.size, written: 0, removed: 0 };
    ledger.add(
      { number: index + 1, madeAt: NOON, ...counts, because: [], takenDown: [] },
      differing(before, now),
      before,
    );
    before = now;
  }
  return ledger;
}

const hashesOf = (all: readonly Files[]) => new Set(all.flatMap((some) => [...some.values()].map(({ hash }) => hash)));

/** What the properties may take on a busy machine, in milliseconds. */
const PATIENCE = 20_000;

describe('the ledger of releases', { timeout: PATIENCE }, () => {
  it('knows what differs between any two releases, forward and back', () => {
    fc.assert(
      fc.property(releases, (all) => {
        const ledger = ledgerOf(all);
        for (const [from, one] of all.entries())
          for (const [to, other] of all.entries())
            expect(sorted(after(one, ledger.between(from + 1, to + 1)))).toEqual(sorted(other));
        ledger.close();
      }),
      { numRuns: 25 },
    );
  });

  it('knows the files of each release', () => {
    fc.assert(
      fc.property(releases, (all) => {
        const ledger = ledgerOf(all);
        expect(ledger.newestNumber()).toBe(all.length);
        expect(sorted(ledger.newestFiles())).toEqual(sorted(all.at(-1) ?? new Map()));
        for (const [index, one] of all.entries())
          expect(sorted(filesOfRelease(ledger, index + 1))).toEqual(sorted(one));
        ledger.close();
      }),
      { numRuns: 25 },
    );
  });

  it('forgets the oldest releases, and names exactly the objects that no other needs', () => {
    fc.assert(
      fc.property(releases, fc.nat(), (all, random) => {
        const oldest = 1 + (random % all.length);
        const ledger = ledgerOf(all);
        const orphans = ledger.forgetBefore(oldest);
        const needed = hashesOf(all.slice(oldest - 1));
        const lost = [...hashesOf(all)].filter((hash) => !needed.has(hash));
        expect([...orphans].sort()).toEqual(lost.sort());
        expect(ledger.all().map(({ number }) => number)).toEqual(
          all.flatMap((_, index) => (index + 1 >= oldest ? [index + 1] : [])).reverse(),
        );
        for (const [index, one] of all.entries())
          if (index + 1 >= oldest) expect(sorted(filesOfRelease(ledger, index + 1))).toEqual(sorted(one));
        expect(ledger.forgetBefore(oldest)).toEqual([]);
        ledger.close();
      }),
      { numRuns: 40 },
    );
  });

  it('keeps one pause, the last, until publishing goes on', () => {
    const ledger = ledgerOf([new Map()]);
    expect(ledger.pausedAt()).toBeUndefined();
    ledger.pause(2, '2026-11-24T09:00:00.000Z');
    ledger.pause(1, NOON);
    expect(ledger.pausedAt()).toEqual({ release: 1, at: NOON });
    ledger.resume();
    expect(ledger.pausedAt()).toBeUndefined();
  });

  it('keeps the first time until which a file stays', () => {
    const ledger = ledgerOf([new Map()]);
    ledger.keep('assets/a.css', 1_000.5);
    ledger.keep('assets/a.css', 2_000);
    ledger.keep('assets/b.css', 3_000);
    ledger.letGo('assets/b.css');
    expect([...ledger.kept()]).toEqual([['assets/a.css', 1_000.5]]);
  });
});
