import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../web-servers/testing/ask.ts';
import { smallSite } from '../web-servers/testing/small-site.ts';
import { type LiveSite, siteServer } from './site-server.ts';
import { sendRandomRequests } from './testing/random-requests.ts';
import { SEED } from '../../../scripts/checks/test-run/seed.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const release = (home: string) =>
  smallSite({
    'index.html': home,
    'about/index.html': 'about',
    'assets/site.css': 'body{}',
    '404.html': 'not here',
    '410.html': 'taken down',
  });

/** Serves what is live, and answers its port. */
async function serve(live: () => LiveSite | undefined): Promise<number> {
  const server = siteServer(live, () => undefined);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function serveFirst() {
  const site = release('first');
  return await serve(() => site);
}

describe('the site’s own server', () => {
  it('shows the next release from the moment of the swap', async () => {
    let live = release('first');
    const port = await serve(() => live);
    expect((await ask(port, '/')).body).toBe('first');
    live = release('the second, which is longer');
    expect((await ask(port, '/')).body).toBe('the second, which is longer');
  });

  it('gives an answer from one release, even where the next one is live before it is sent', async () => {
    const [first, second] = [release('first'), release('the second, which is longer')];
    let live = first;
    const site: LiveSite = {
      ...first,
      fileAt: (file) => {
        live = second;
        return first.fileAt(file);
      },
    };
    let asked = 0;
    const port = await serve(() => (asked++ === 0 ? site : live));
    expect((await ask(port, '/')).body).toBe('first');
    expect((await ask(port, '/')).body).toBe('the second, which is longer');
  });

  it('answers 404 with the site’s own page, which is never “not modified” and never a part', async () => {
    const { status, body, headers } = await ask(await serveFirst(), '/nowhere/', 'GET', {
      'If-None-Match': '*',
      'If-Match': '"x"',
      Range: 'bytes=0-1',
    });
    expect([status, body, headers['content-length']]).toEqual([404, 'not here', '8']);
  });

  it('answers HEAD like GET, without the content', async () => {
    const port = await serveFirst();
    const answers = await Promise.all(['/', '/nowhere/'].map((path) => ask(port, path, 'HEAD')));
    expect(answers.map(({ status, body, headers }) => [status, body, headers['content-length']])).toEqual([
      [200, '', '5'],
      [404, '', '8'],
    ]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('takes no %s', async (method) => {
    const { status, headers } = await ask(await serveFirst(), '/', method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('tells a browser that it has a page already, by the hash of its content', async () => {
    const site = release('first');
    const port = await serve(() => site);
    const { etag } = (await ask(port, '/')).headers;
    expect(etag).toBe(`"${site.fileAt('index.html')?.hash ?? ''}"`);
    const again = await ask(port, '/', 'GET', { 'If-None-Match': etag });
    expect([again.status, again.body, again.headers['cache-control']]).toEqual([
      304,
      '',
      'public, max-age=0, must-revalidate',
    ]);
    expect((await ask(port, '/', 'GET', { 'If-None-Match': '"another"' })).status).toBe(200);
  });

  it.each([
    ['bytes=1-2', 206, 'ir', 'bytes 1-2/5'],
    ['bytes=-3', 206, 'rst', 'bytes 2-4/5'],
    ['bytes=3-', 206, 'st', 'bytes 3-4/5'],
    ['bytes=0-99999999999999999999', 206, 'first', 'bytes 0-4/5'],
    ['bytes=5-2', 200, 'first', undefined],
    ['bytes=9-', 416, '', 'bytes */5'],
    ['bytes=0-0,2-2', 200, 'first', undefined],
    ['lines=1-2', 200, 'first', undefined],
  ])('gives players the part of a file that they ask for: %s', async (range, status, body, part) => {
    const answer = await ask(await serveFirst(), '/', 'GET', { Range: range });
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, part]);
  });

  it('gives the whole file where the part belongs to an older one', async () => {
    const answer = await ask(await serveFirst(), '/', 'GET', { Range: 'bytes=1-2', 'If-Range': '"older"' });
    expect([answer.status, answer.body]).toEqual([200, 'first']);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%00',
    '/%',
    '/%ff',
    '/__proto__',
    '/constructor/',
  ])('hands out nothing beyond the release for %s', async (path) => {
    const { status, body } = await ask(await serveFirst(), path);
    expect([400, 404]).toContain(status);
    expect(['', 'not here']).toContain(body);
  });

  it.each([
    ['//', '400'],
    ['//evil.example/', '400'],
    ['/\\\\evil.example/', '400'],
    ['*', '404'],
    ['http://[', '400'],
    ['http://localhost/', '200'],
    ['/.//evil.example/..', '404'],
  ])('answers the request GET %s, and goes on', async (path, status) => {
    const port = await serveFirst();
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await ask(port, '/')).status).toBe(200);
  });

  it('says that it is at fault where a file of the release is not there, and goes on', async () => {
    const site = release('first');
    const { hash = '' } = site.fileAt('about/index.html') ?? {};
    rmSync(site.objectPath(hash));
    const port = await serve(() => site);
    const { status, headers } = await ask(port, '/about/');
    expect([status, headers['cache-control'], headers.etag]).toEqual([500, 'no-store', undefined]);
    expect((await ask(port, '/')).status).toBe(200);
  });

  it('says that nothing is published yet before the first release', async () => {
    const { status, body, headers } = await ask(await serve(() => undefined), '/');
    expect(status).toBe(503);
    expect(body).toContain('This site is not published yet');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it(`answers a good request after 500 random ones (seed ${SEED})`, async () => {
    const port = await serveFirst();
    await sendRandomRequests(port, 500, SEED);
    expect((await ask(port, '/')).body).toBe('first');
  }, 60_000);
});
