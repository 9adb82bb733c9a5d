import { describe, expect, it, test } from 'vitest';
import { covers, destination, pathOf, redirectsFrom } from './redirects.ts';

describe('an address', () => {
  test.each([
    ['/x/', '/x/', true],
    ['/x/', '/x/y/', false],
    ['/x/*', '/x/', true],
    ['/x/*', '/x/y/', true],
    ['/x/*', '/x/y.pdf', true],
    ['/x/*', '/x/y/*', true],
    ['/x/*', '/x/*', true],
    ['/x/*', '/xy/', false],
    ['/x/', '/x/*', false],
  ])('%s covers %s: %s', (address, other, answer) => {
    expect(covers(address, other)).toBe(answer);
  });
});

test.each([
  ['/x/', '/x/'],
  ['/x/#part', '/x/'],
  ['/x/?a=1#part', '/x/'],
])('%s stands at the path %s', (address, path) => {
  expect(pathOf(address)).toBe(path);
});

describe('a redirect', () => {
  test.each([
    ['/a/', '/b/', '/a/', '/b/'],
    ['/a/', '/b/', '/c/', undefined],
    ['/a/', null, '/a/', null],
    ['/a/', '', '/a/', null],
    ['/a/*', '/b/', '/a/page/2/', '/b/'],
    ['/a/*', '/b/*', '/a/', '/b/'],
    ['/a/*', '/b/*', '/a/page/2/', '/b/page/2/'],
    ['/a/*', '/b/*', '/a/c/*', '/b/c/*'],
    ['/a/*', 'https://example.org/*', '/a/c/', 'https://example.org/c/'],
    ['/a/*', null, '/a/c/', null],
    ['/a/c/', '/b/', '/a/*', '/b/'],
  ])('from %s to %s sends readers of %s to %s', (from, to, address, answer) => {
    expect(destination({ from, to }, address)).toBe(answer);
  });

  it('is used before one that covers more', () => {
    const rules = ['/*', '/a/*', '/a/b/', '/a/b/c/'].map((from) => ({ from, to: null }));
    expect(redirectsFrom(rules, '/a/b/')).toEqual([{ from: '/a/b/', to: null }]);
    expect(redirectsFrom(rules, '/a/c/')).toEqual([{ from: '/a/*', to: null }]);
  });

  it('beneath an address concerns some of its readers', () => {
    const rules = ['/*', '/a/*', '/a/b/', '/c/'].map((from) => ({ from, to: null }));
    expect(redirectsFrom(rules, '/a/*').map(({ from }) => from)).toEqual(['/a/*', '/a/b/']);
  });
});
