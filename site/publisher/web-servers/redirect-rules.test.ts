import { describe, expect, it, test } from 'vitest';
import { type RedirectEntry, redirectRules } from './redirect-rules.ts';

const LIVE = new Set(['/', '/new/', '/about/', '/c/', '/living/', '/living/page/', '/report.pdf', '/caf%C3%A9/']);
const isLive = (path: string) => LIVE.has(path);

/** A redirect as `from → to`, temporary with `~>`, gone without an end. */
function entry(text: string): RedirectEntry {
  const [from = '', to] = text.split(/ (?:→|~>) /);
  return { from, to: to ?? null, permanent: !text.includes(' ~> ') };
}

const rulesOf = (...texts: string[]) =>
  redirectRules(texts.map(entry), isLive).rules.map(({ from, to, status }) => `${from} ${status} ${to ?? ''}`.trim());
const problemsOf = (...texts: string[]) =>
  redirectRules(texts.map(entry), isLive).problems.map(({ message }) => message);

describe('a redirect', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'is permanent, temporary or gone',
      ['/a/ → /new/', '/b/ ~> /new/', '/d/'],
      ['/a/ 301 /new/', '/b/ 302 /new/', '/d/ 410'],
    ],
    ['leads to another site', ['/a/ → https://example.org'], ['/a/ 301 https://example.org/']],
    ['leads to a part of a page', ['/a/ → /new/?x=1#team'], ['/a/ 301 /new/?x=1#team']],
    ['leads to the page with its closing slash', ['/a → /new'], ['/a/ 301 /new/']],
    ['leads to a file', ['/a.pdf → /report.pdf'], ['/a.pdf 301 /report.pdf']],
    [
      'is one, however its address is written',
      ['/caf%c3%a9-2/ → /café', '/café-2 ~> /new/../caf%C3%A9/'],
      ['/caf%C3%A9-2/ 302 /caf%C3%A9/'],
    ],
    [
      'goes to the end of a chain',
      ['/a/ → /b/', '/b/ → /d/', '/d → /new/'],
      ['/a/ 301 /new/', '/b/ 301 /new/', '/d/ 301 /new/'],
    ],
    ['is permanent only where each step is', ['/a/ → /b/', '/b/ ~> /new/'], ['/a/ 302 /new/', '/b/ 302 /new/']],
    ['says gone where the end of the chain is', ['/a/ ~> /b/', '/b/'], ['/a/ 410', '/b/ 410']],
    [
      'keeps the part of a page through a chain',
      ['/a/ → /b/#team', '/b/ → /new/'],
      ['/a/ 301 /new/#team', '/b/ 301 /new/'],
    ],
    ['gives way to a live page', ['/about/ → /new/', '/about → /new/', '/new/ → /about/'], []],
    ['that leads somewhere comes before one that says gone', ['/a/', '/a/ → /new/'], ['/a/ 301 /new/']],
    ['ends at a live page, whatever redirects lead away from it', ['/a/ → /new/', '/new/ → /c/'], ['/a/ 301 /new/']],
  ])('%s', (_, given, expected) => {
    expect(rulesOf(...given)).toEqual(expected);
    expect(problemsOf(...given)).toEqual([]);
  });
});

describe('a redirect of a whole section', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['carries the rest over', ['/x/* → /new/*'], ['/x/* 301 /new/*']],
    [
      'carries the rest over to another site',
      ['/x/* ~> https://example.org/y/*'],
      ['/x/* 302 https://example.org/y/*'],
    ],
    ['leads to one page', ['/x/* → /new/'], ['/x/* 301 /new/']],
    ['says gone', ['/x/*'], ['/x/* 410']],
    ['is folded with the next', ['/x/* → /y/*', '/y/* ~> /z/*'], ['/x/* 302 /z/*', '/y/* 302 /z/*']],
    [
      'is folded with one that leads to one page',
      ['/x/* → /y/*', '/y/* → /b/', '/b/ → /c/'],
      ['/b/ 301 /c/', '/x/* 301 /c/', '/y/* 301 /c/'],
    ],
    ['is folded with one that says gone', ['/x/* → /y/sub/*', '/y/*'], ['/x/* 410', '/y/* 410']],
    [
      'ends at a section that is still alive',
      ['/x/* → /living/*', '/living/* → /z/*'],
      ['/living/* 301 /z/*', '/x/* 301 /living/*'],
    ],
    [
      'is used by an exact one',
      ['/a/ → /x/page/', '/x/* → /living/*'],
      ['/a/ 301 /living/page/', '/x/* 301 /living/*'],
    ],
    [
      'takes over what has moved on in its new place',
      ['/x/* → /y/*', '/y/old/ ~> /new/', '/y/sub/*'],
      ['/x/old/ 302 /new/', '/y/old/ 302 /new/', '/x/sub/* 410', '/y/sub/* 410', '/x/* 301 /y/*'],
    ],
    [
      'stands after exact ones, the longest first',
      ['/x/* → /new/*', '/x/y/* → /c/*', '/z/ → /c/'],
      ['/z/ 301 /c/', '/x/y/* 301 /c/*', '/x/* 301 /new/*'],
    ],
    ['works beneath a page that is live', ['/about/* → /new/*'], ['/about/* 301 /new/*']],
  ])('%s', (_, given, expected) => {
    expect(rulesOf(...given)).toEqual(expected);
    expect(problemsOf(...given)).toEqual([]);
  });
});

describe('a redirect that cannot be carried out is left out and told:', () => {
  test.each<[string, readonly string[]]>([
    ['a circle', ['/a/ → /b/', '/b/ → /a/']],
    ['one to itself', ['/a/ → /a']],
    ['one into a circle', ['/a/ → /b/', '/b/ → /d/', '/d/ → /b/']],
    ['a section that moved into itself', ['/x/* → /x/y/*']],
    ['two sections that moved to each other', ['/x/* → /y/*', '/y/* → /x/*']],
    ['a section that leads to a dead page of its own', ['/x/* → /x/y/']],
    ['nothing at the end', ['/a/ → /nowhere/']],
    ['an end without an old end', ['/a/ → /new/*']],
    ['two to different pages', ['/a/ → /c/', '/a → /new/']],
  ])('%s', (_, given) => {
    expect(problemsOf(...given)).not.toEqual([]);
    expect(rulesOf(...given)).toEqual(given.length === 2 && given[1] === '/a → /new/' ? ['/a/ 301 /new/'] : []);
  });

  it('in words that say what to do', () => {
    expect(problemsOf('/a/ → /b/', '/b/ → /a/', '/d/ → /nowhere/', 'old → /new/', '/e/ → javascript:alert(1)'))
      .toMatchInlineSnapshot(`
      [
        "The redirect from /a/ leads round in a circle: /a/ → /b/ → /a/. Change the new address of one of these.",
        "The redirect from /b/ leads round in a circle: /b/ → /a/ → /b/. Change the new address of one of these.",
        "The redirect from /d/ leads to /nowhere/, and nothing stands there. Publish that page, or change the new address.",
        "The new address “javascript:alert(1)” of /e/ starts neither with one / nor with https://. Expected an address such as /old-page/ or /old-section/*, and a new one such as /new-page/ or https://example.org/. Correct the redirect.",
        "The old address “old” does not start with /. Expected an address such as /old-page/ or /old-section/*, and a new one such as /new-page/ or https://example.org/. Correct the redirect.",
      ]
    `);
  });

  it.each([
    '/a b"/',
    '/$uri/',
    '/{env.HOME}/',
    '/{$HOME}/',
    '/a\\b/',
    '/a;\nreturn 200/',
    '/a%0Areturn/',
    '/a%00/',
    '/a%2Fb/',
    '/a%/',
    '//evil.example/',
    '/../a/',
    '/a/./b/',
    '/.hosting/x/',
    '/.env',
    '/_headers',
    '/_redirects',
    '/a?x=1',
    '/a#b',
    '/:splat/',
    '/a*b/',
    '/*',
    '/assets/*',
    '/media/*',
    '/a<b>/',
    '/a`b/',
    '/a\u2028b/',
    '/a\u202Eb/',
    `/${'a'.repeat(2_000)}/`,
    '',
    'a',
    '/\uD800/',
  ])('an old address that not every server reads alike: %.60j', (from) => {
    const { rules, problems } = redirectRules([{ from, to: '/new/', permanent: true }], isLive);
    expect([rules, problems.map((problem) => problem.from)]).toEqual([[], [from]]);
  });

  it.each([
    '//evil.example/',
    '/\\evil.example/',
    '/..//evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'https://user:pass@example.org/',
    'https://exa$mple.org/',
    'https://{env.HOME}/',
    'https://',
    'new/',
    '',
    '/new/\r\nSet-Cookie: a=b',
    '/new/?x=1/*',
    `/new/?${'a'.repeat(2_000)}`,
    '/new/\uD800',
  ])('a new address that is none: %.60j', (to) => {
    const { rules, problems } = redirectRules([{ from: '/a/', to, permanent: true }], isLive);
    expect([rules, problems.length]).toEqual([[], 1]);
  });
});

it.each([
  ['https://example.org/a b"$x{y}*', 'https://example.org/a%20b%22%24x%7By%7D%2A'],
  [
    'https://example.org/?a={env.X}&b=$uri"\'`;|#:splat',
    'https://example.org/?a=%7Benv.X%7D&b=%24uri%22%27%60;%7C#%3Asplat',
  ],
  ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
  ['/new/?100%', '/new/?100%25'],
])('the new address %s is written so that no server takes a part of it for a command', (to, written) => {
  expect(redirectRules([{ from: '/a/', to, permanent: true }], isLive).rules[0]?.to).toBe(written);
});

it('thousands of redirects take no time', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => entry(`/old-${index}/ → /old-${index + 1}/`));
  const few = Array.from({ length: 300 }, (_, index) => entry(`/section-${index}/* → /part-${index}/*`));
  const before = performance.now();
  const { rules } = redirectRules(
    [
      ...few,
      ...many.filter((_, index) => index % 10 !== 0),
      ...many.filter((_, index) => index % 10 === 0).map(({ from }) => ({ from, to: '/new/', permanent: true })),
    ],
    isLive,
  );
  expect(rules).toHaveLength(20_291);
  expect(performance.now() - before).toBeLessThan(5_000);
});
