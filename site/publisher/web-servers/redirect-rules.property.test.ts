import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFor } from './redirect-lookup.ts';
import { type RedirectEntry, type RedirectRule, redirectRules } from './redirect-rules.ts';

/** Addresses of a small site, so that redirects meet. */
const segment = fc.constantFrom('a', 'b', 'c', 'd');
const path = fc.array(segment, { maxLength: 3 }).map((parts) => ['', ...parts, ''].join('/'));
const old = fc.tuple(path, fc.boolean()).map(([known, wide]) => (wide && known !== '/' ? `${known}*` : known));
const entries = fc.array(
  fc.record({
    from: old,
    to: fc.oneof(
      { weight: 5, arbitrary: old },
      { weight: 1, arbitrary: fc.constantFrom(null, 'https://example.org/*') },
    ),
    permanent: fc.boolean(),
  }),
  { maxLength: 12 },
);
const livePaths = fc.uniqueArray(path, { maxLength: 6 }).map((paths) => new Set(['/', ...paths]));

/** Where a reader who asks for a path is sent; undefined where nobody sends them anywhere. */
function answer(rules: readonly RedirectRule[], asked: string): string | null | undefined {
  const found = findFor(new Map(rules.map((rule) => [rule.from, rule])), asked);
  if (!found) return undefined;
  const { to } = found.value;
  return to?.endsWith('/*') ? to.slice(0, -1) + (found.rest ?? '') : to;
}

describe('whatever editors write,', () => {
  it('nobody is sent from an old address to another old address, but through a section that is still alive', () => {
    fc.assert(
      fc.property(entries, livePaths, path, (given, live, asked) => {
        const { rules } = redirectRules(given, (each) => live.has(each));
        const first = live.has(asked) ? undefined : answer(rules, asked);
        if (typeof first !== 'string' || live.has(first) || !first.startsWith('/')) return;
        const throughLiving = given.some(({ from }) => from.endsWith('*') && live.has(from.slice(0, -1)));
        const toLiving = rules.some(
          ({ to }) => to?.endsWith('*') && live.has(to.slice(0, -1)) && first.startsWith(to.slice(0, -1)),
        );
        if (!throughLiving && !toLiving) expect(answer(rules, first)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it('nobody goes round in a circle', () => {
    fc.assert(
      fc.property(entries, livePaths, path, (given, live, asked) => {
        const { rules } = redirectRules(given, (each) => live.has(each));
        let at: string | null | undefined = asked;
        for (let hops = 0; typeof at === 'string' && at.startsWith('/') && !live.has(at); hops += 1) {
          expect(hops).toBeLessThanOrEqual(given.length + 1);
          at = answer(rules, at);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('the rules are the same in whatever order the redirects come', () => {
    fc.assert(
      fc.property(
        entries.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        livePaths,
        ([given, shuffled], live) => {
          const result = (some: readonly RedirectEntry[]) => redirectRules(some, (each) => live.has(each));
          expect(result(shuffled)).toEqual(result(given));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('an exact redirect ends at a live page, another site, or gone', () => {
    fc.assert(
      fc.property(entries, livePaths, (given, live) => {
        for (const { from, to } of redirectRules(given, (each) => live.has(each)).rules) {
          if (from.endsWith('*') || !to?.startsWith('/')) continue;
          // What has moved into a whole section is looked for there.
          if (!to.endsWith('*')) expect([to, live.has(to)]).toEqual([to, true]);
        }
      }),
    );
  });
});
