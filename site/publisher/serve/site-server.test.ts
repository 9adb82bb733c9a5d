import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { siteServer } from './site-server.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

function releaseOf(root: string, name: string, text: string) {
  mkdirSync(join(root, name, 'about'), { recursive: true });
  mkdirSync(join(root, name, 'assets'), { recursive: true });
  writeFileSync(join(root, name, 'index.html'), text);
  writeFileSync(join(root, name, 'about', 'index.html'), 'about');
  writeFileSync(join(root, name, 'assets', 'site.css'), 'body{}');
  writeFileSync(join(root, name, '404.html'), 'not here');
}

function swapTo(root: string, name: string) {
  symlinkSync(name, join(root, 'next'));
  renameSync(join(root, 'next'), join(root, 'current'));
}

/** Serves a folder, and answers what a reader gets. */
async function serve(root: string) {
  const server = siteServer(join(root, 'current'));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
}

const newRoot = () => mkdtempSync(join(tmpdir(), 'waymark-serve-'));

describe('the site’s own server', () => {
  it('shows the next release from the moment of the swap', async () => {
    const root = newRoot();
    releaseOf(root, 'a', 'first');
    releaseOf(root, 'b', 'the second, which is longer');
    swapTo(root, 'a');
    const get = await serve(root);
    expect(await (await get('/')).text()).toBe('first');
    swapTo(root, 'b');
    expect(await (await get('/')).text()).toBe('the second, which is longer');
  });

  it.each(['/', '/about', '/nowhere/', '/assets/site.css'])('lets nothing from elsewhere into %s', async (path) => {
    const root = newRoot();
    releaseOf(root, 'a', 'first');
    swapTo(root, 'a');
    const policy = (await (await serve(root))(path)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('answers 404 with the site’s own page', async () => {
    const root = newRoot();
    releaseOf(root, 'a', 'first');
    swapTo(root, 'a');
    const response = await (await serve(root))('/nowhere/');
    expect([response.status, await response.text()]).toEqual([404, 'not here']);
  });

  it('sends an address without its closing slash on to the page', async () => {
    const root = newRoot();
    releaseOf(root, 'a', 'first');
    swapTo(root, 'a');
    const response = await (await serve(root))('/about?x=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/about/?x=1']);
  });

  it('lets browsers keep files that never change, and asks them to look again for pages', async () => {
    const root = newRoot();
    releaseOf(root, 'a', 'first');
    swapTo(root, 'a');
    const get = await serve(root);
    expect((await get('/assets/site.css')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%'])(
    'hands out nothing beyond the release for %s',
    async (path) => {
      const root = newRoot();
      releaseOf(root, 'a', 'first');
      writeFileSync(join(root, 'secret.txt'), 'secret');
      swapTo(root, 'a');
      const text = await (await (await serve(root))(path)).text();
      expect(text).not.toContain('secret');
    },
  );

  it.each([
    ['//', '', '400'],
    ['http://[', '', '400'],
    ['/', 'Range: bytes=5-2', '200'],
    ['/', 'Range: bytes=0-99999999999999999999', '200'],
    ['/', 'Range: bytes=-3', '200'],
    ['/', 'Range: bytes=1-2', '206'],
  ])('answers the request GET %s %s, and goes on', async (path, header, status) => {
    const root = newRoot();
    releaseOf(root, 'a', 'first');
    swapTo(root, 'a');
    const get = await serve(root);
    const socket = connect(Number(new URL((await get('/')).url).port), '127.0.0.1');
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${header ? `${header}\r\n` : ''}\r\n`,
    );
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await get('/')).status).toBe(200);
  });

  it('says that nothing is published yet before the first release', async () => {
    const response = await (await serve(newRoot()))('/');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('This site is not published yet');
  });
});
