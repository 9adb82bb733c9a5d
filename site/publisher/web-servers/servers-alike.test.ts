import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RedirectEntry } from './redirect-rules.ts';
import { type Answer, ask } from './testing/ask.ts';
import { smallSite } from './testing/small-site.ts';
import { type Running, isInstalled, startCaddy, startNginx, startOwn } from './testing/web-servers.ts';

const PAGES = {
  'index.html': 'home',
  '404.html': 'not here',
  '410.html': 'taken down',
  '410/a1/index.html': 'the event is over',
  '410/b2/index.html': 'the section is closed',
  'new/index.html': 'new',
  'section/still/index.html': 'still here',
  'story/still/index.html': 'still here',
  'closed/still/index.html': 'still here',
  'assets/site.css': 'p{}',
  'media/ab/film.vtt': 'WEBVTT',
  'media/ab/photo.avif': 'photo',
  'media/ab/book.epub': 'book',
  'site.webmanifest': '{}',
  'sitemap.xml': '<x/>',
  'news/feed.atom': '<feed/>',
  '.well-known/security.txt': 'contact',
};

const moved = (from: string, to: string | null, permanent = true): RedirectEntry => ({ from, to, permanent });

const REDIRECTS: readonly RedirectEntry[] = [
  moved('/old/', '/new/'),
  moved('/for-now', '/new/#team', false),
  moved('/old.pdf', 'https://example.org/new.pdf'),
  moved('/query/', '/new/?own=1'),
  moved('/café au lait’s (2)/', '/new/'),
  moved('/tricky/', 'https://example.org/{env.HOME}/$uri/"; return 200 "x/:splat?a={$HOME}&b=`'),
  moved('/taken-down/', null),
  { ...moved('/event/', null), page: '/410/a1/' },
  moved('/event-of-old/', '/event/'),
  { ...moved('/closed/*', null), page: '/410/b2/' },
  moved('/section/*', '/new/*'),
  moved('/section/exact/', null),
  moved('/deep/er/*', 'https://example.org/*', false),
  moved('/été/*', '/new/*'),
  moved('/flat/*', '/new/#team'),
  moved('/story/*', null),
  ...Array.from({ length: 2_000 }, (_, index) => moved(`/case-studies/a-rather-long-old-name-${index}/`, '/new/')),
];

/** Address, status, and where it leads or what is shown. */
const EXPECTED: readonly [path: string, status: number, what: string][] = [
  ['/', 200, 'home'],
  ['/?x=1', 200, 'home'],
  ['/new/', 200, 'new'],
  ['/old/', 301, '/new/'],
  ['/old', 301, '/new/'],
  ['/old/?a=1&b=%20', 301, '/new/?a=1&b=%20'],
  ['/OLD/', 404, 'not here'],
  ['/old/more/', 404, 'not here'],
  ['/for-now/', 302, '/new/#team'],
  ['/for-now/?a=1', 302, '/new/?a=1#team'],
  ['/old.pdf', 301, 'https://example.org/new.pdf'],
  ['/query/?a=1', 301, '/new/?own=1'],
  ['/caf%C3%A9%20au%20lait%E2%80%99s%20(2)/', 301, '/new/'],
  ['/caf%c3%a9%20au%20lait%e2%80%99s%20%282%29', 301, '/new/'],
  [
    '/tricky/',
    301,
    'https://example.org/%7Benv.HOME%7D/%24uri/%22;%20return%20200%20%22x/%3Asplat?a=%7B%24HOME%7D&b=%60',
  ],
  ['/taken-down/', 410, 'taken down'],
  ['/taken-down', 410, 'taken down'],
  ['/event/', 410, 'the event is over'],
  ['/event?x=1', 410, 'the event is over'],
  ['/event-of-old/', 410, 'the event is over'],
  ['/closed/', 410, 'the section is closed'],
  ['/closed/a/b', 410, 'the section is closed'],
  ['/closed/still/', 200, 'still here'],
  ['/410/nothing/', 404, 'not here'],
  ['/section/', 301, '/new/'],
  ['/section/a/b?x=1', 301, '/new/a/b?x=1'],
  ['/section/a%20b/', 301, '/new/a%20b/'],
  ['/section/still/', 200, 'still here'],
  ['/section/exact/', 410, 'taken down'],
  ['/section//evil.example/', 301, '/new/evil.example/'],
  ['/section/a%0d%0aSet-Cookie:b', 301, '/new/a%0d%0aSet-Cookie:b'],
  ['/deep/er/x', 302, 'https://example.org/x'],
  ['/deep/er/', 302, 'https://example.org/'],
  ['/deep/', 404, 'not here'],
  ['/%C3%A9t%C3%A9/x/', 301, '/new/x/'],
  ['/%c3%a9t%c3%a9/x/', 301, '/new/x/'],
  ['/flat/x?a=1', 301, '/new/?a=1#team'],
  ['/story/x/', 410, 'taken down'],
  ['/story/still/', 200, 'still here'],
  ['/case-studies/a-rather-long-old-name-1999/', 301, '/new/'],
  ['/nowhere/', 404, 'not here'],
  ['/assets/', 404, 'not here'],
  ['/assets/nothing.css', 404, 'not here'],
  ['/.hosting/nginx.conf', 404, 'not here'],
  ['/.hosting/', 404, 'not here'],
  ['/.env', 404, 'not here'],
  ['/new/.git/config', 404, 'not here'],
  ['/_headers', 404, 'not here'],
  ['/_redirects', 404, 'not here'],
  ['/.well-known/security.txt', 200, 'contact'],
];

const SERVERS = [
  { name: 'our own server', start: startOwn, isHere: true },
  { name: 'nginx', start: startNginx, isHere: isInstalled('nginx', '-v') },
  { name: 'Caddy', start: startCaddy, isHere: isInstalled('caddy', 'version') },
];

const whatIsShown = ({ status, headers, body }: Answer) =>
  [status, status === 301 || status === 302 ? headers.location : body] as const;

describe.each(SERVERS)('$name (passed over where it is not installed)', ({ start, isHere }) => {
  let server: Running | undefined;
  const get = (path: string, method?: string) => ask(server?.port ?? 0, path, method);

  beforeAll(async () => {
    if (isHere) server = await start(smallSite(PAGES, REDIRECTS));
  }, 30_000);
  afterAll(async () => {
    await server?.close();
  });

  it.runIf(isHere).each(EXPECTED)('answers %s with %i: %s', async (path, status, what) => {
    expect(whatIsShown(await get(path))).toEqual([status, what]);
  });

  it.runIf(isHere)('sends an address without its closing slash on to the page', async () => {
    const { status, headers } = await get('/new?x=1');
    expect([status, headers.location]).toEqual([301, '/new/?x=1']);
  });

  it
    .runIf(isHere)
    .each([
      '/',
      '/nowhere/',
      '/old/',
      '/taken-down/',
      '/event/',
      '/closed/x',
      '/section/x',
      '/assets/site.css',
      '/assets/no.css',
      '/new',
    ])('protects readers at %s', async (path) => {
    const { headers } = await get(path);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it.runIf(isHere).each([
    ['/', 'public, max-age=0, must-revalidate'],
    ['/old/', 'public, max-age=0, must-revalidate'],
    ['/taken-down/', 'public, max-age=0, must-revalidate'],
    ['/event/', 'public, max-age=0, must-revalidate'],
    ['/assets/nothing.css', 'public, max-age=0, must-revalidate'],
    ['/assets/site.css', 'public, max-age=31536000, immutable'],
    ['/media/ab/photo.avif', 'public, max-age=31536000, immutable'],
  ])('says of %s: %s', async (path, expected) => {
    expect((await get(path)).headers['cache-control']).toBe(expected);
  });

  it.runIf(isHere).each([
    ['/', 'text/html; charset=utf-8'],
    ['/nowhere/', 'text/html; charset=utf-8'],
    ['/event/', 'text/html; charset=utf-8'],
    ['/closed/x', 'text/html; charset=utf-8'],
    ['/media/nothing.vtt', 'text/html; charset=utf-8'],
    ['/assets/site.css', 'text/css; charset=utf-8'],
    ['/media/ab/film.vtt', 'text/vtt; charset=utf-8'],
    ['/media/ab/photo.avif', 'image/avif'],
    ['/media/ab/book.epub', 'application/epub+zip'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/news/feed.atom', 'application/atom+xml; charset=utf-8'],
  ])('says that %s is %s', async (path, expected) => {
    // nginx adds a charset wherever one is set, and it does no harm to bytes.
    const type = (await get(path)).headers['content-type'];
    expect(type?.replace(/^((?:image|application\/epub).*); charset=utf-8$/, '$1')).toBe(expected);
  });

  it.runIf(isHere).each(['/section/\\evil.example', '/section/{env.HOME}', '/section/"x"'])(
    'sends nobody on from %s by what could be read as something else',
    async (path) => {
      const { status, headers } = await get(path);
      expect([301, 404].includes(status)).toBe(true);
      expect(headers.location ?? '/new/').toMatch(/^\/new\/[^\\{}"]*$/);
    },
  );

  it.runIf(isHere)('hands nothing of its environment out in a query', async () => {
    const { headers } = await get('/old/?q={env.HOME}&r=$uri');
    expect(headers.location?.replaceAll('%7B', '{').replaceAll('%7D', '}')).toBe('/new/?q={env.HOME}&r=$uri');
  });
});
