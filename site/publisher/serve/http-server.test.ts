import type { Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../web-servers/testing/ask.ts';
import { type Handler, httpServer } from './http-server.ts';

const servers: Server[] = [];
const told: unknown[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  told.length = 0;
});

async function serve(handle: Handler): Promise<number> {
  const server = httpServer(handle, (...line) => told.push(line));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const good: Handler = (_, response) => void response.end('good');

describe('a server that no request can end', () => {
  it.each<[what: string, handler: Handler]>([
    [
      'throws',
      () => {
        throw new Error('a bug');
      },
    ],
    ['rejects', () => Promise.reject(new Error('a bug'))],
  ])('answers 500 where its handler %s, tells it, and goes on', async (_, handler) => {
    const port = await serve((request, response) =>
      request.url === '/' ? good(request, response) : handler(request, response),
    );
    expect((await ask(port, '/bad')).status).toBe(500);
    expect(told).toEqual([['error', 'a request failed', { method: 'GET', target: '/bad', reason: 'a bug' }]]);
    expect((await ask(port, '/')).body).toBe('good');
  });

  it('breaks an answer off where its handler fails in the middle of it', async () => {
    const port = await serve((_, response) => {
      response.write('half');
      throw new Error('a bug');
    });
    await expect(ask(port, '/')).rejects.toThrow();
    expect(told).toHaveLength(1);
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['bytes that are no text', '\u0000\u0001\u0002\r\n\r\n', 400],
    ['a request that ends too early', 'GET / HTTP/1.1\r\nHost: x', 400],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['a protocol of its own', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ])('answers %s in HTTP, and goes on', async (_, sent, status) => {
    const port = await serve(good);
    const socket = connect(port, '127.0.0.1');
    socket.end(sent);
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await ask(port, '/')).body).toBe('good');
  });

  it('gives nobody a tunnel', async () => {
    const port = await serve(good);
    const socket = connect(port, '127.0.0.1');
    socket.end('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n');
    expect(await text(socket)).toBe('');
    expect((await ask(port, '/')).body).toBe('good');
  });
});
