import { describe, expect, test } from 'vitest';
import { type RedirectEntry, redirectRules } from './redirect-rules.ts';

const isLive = (path: string) => path === '/living/';
const moved = (from: string, to: string): RedirectEntry => ({ from, to, permanent: true });

describe('the page that is shown where something is gone', () => {
  const gone = (from: string, page?: string): RedirectEntry => ({
    from,
    to: null,
    permanent: true,
    ...(page && { page }),
  });
  const pagesOf = (...entries: RedirectEntry[]) =>
    redirectRules(entries, isLive).rules.map(({ from, status, page }) => [from, status, page]);

  test.each<[string, RedirectEntry[], [string, number, string | undefined][]]>([
    ['is the common one where nothing is said', [gone('/a/')], [['/a/', 410, undefined]]],
    ['is its own where readers are told something', [gone('/a/', '/410/x/')], [['/a/', 410, '/410/x/']]],
    [
      'is shown at the addresses that lead there, too',
      [moved('/a/', '/b/'), gone('/b/', '/410/x/')],
      [
        ['/a/', 410, '/410/x/'],
        ['/b/', 410, '/410/x/'],
      ],
    ],
    [
      'is shown for a section that moved to one that is gone',
      [moved('/s/*', '/t/*'), gone('/t/*', '/410/x/')],
      [
        ['/s/*', 410, '/410/x/'],
        ['/t/*', 410, '/410/x/'],
      ],
    ],
    [
      'is shown where one address of a moved section is gone',
      [moved('/s/*', '/living/*'), gone('/living/b/', '/410/x/')],
      [
        ['/living/b/', 410, '/410/x/'],
        ['/s/b/', 410, '/410/x/'],
        ['/s/*', 301, undefined],
      ],
    ],
    [
      'is the one that says why, where two say that it is gone',
      [gone('/a'), gone('/a/', '/410/x/')],
      [['/a/', 410, '/410/x/']],
    ],
  ])('%s', (_, entries, rules) => {
    expect(pagesOf(...entries)).toEqual(rules);
    expect(pagesOf(...entries.toReversed())).toEqual(rules);
  });
});
