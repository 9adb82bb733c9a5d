import { expect, test } from 'vitest';
import { redirectsOfEntry } from './redirects-of-entry';

/** The old addresses of the redirects that go with a deleted entry “e” that stood at /b/ and listed its case studies at /list/b/*. */
function goWith(...redirects: [from: string, to: string | null, entry?: string][]): string[] {
  const stored = redirects.map(([from, to, entry = null]) => ({ documentId: from, from, to, entry }));
  return redirectsOfEntry('e', ['/b/', '/list/b/*'], stored).map(({ from }) => from);
}

test.each<[string, [string, string | null, string?][]]>([
  ['says that it is gone', [['/b/', null]]],
  ['says that it is gone from an address that it had earlier', [['/long-ago/', null, 'e']]],
  ['leads to it', [['/a/', '/b/']]],
  ['leads to a part of its page', [['/a/', '/b/#part']]],
  ['leads to its list', [['/list/a/*', '/list/b/*']]],
  ['leads to what lies in its list', [['/x/', '/list/b/page/2/']]],
  [
    'leads to it through others, in whatever order',
    [
      ['/1/', '/2/'],
      ['/2/', '/3/'],
      ['/3/', '/b/'],
    ],
  ],
])('a redirect that %s goes with it', (_what, redirects) => {
  expect(goWith(...redirects).toSorted()).toEqual(redirects.map(([from]) => from).toSorted());
});

test('a redirect stays that an editor made lead from its address to another page', () => {
  expect(goWith(['/b/', '/elsewhere/', 'e'])).toEqual([]);
});

test('redirects of others stay', () => {
  expect(goWith(['/c/', null, 'other'], ['/d/', '/bb/'], ['/e/', 'https://example.org/b/'])).toEqual([]);
});
