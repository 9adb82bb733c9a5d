import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../run/environment/ports.ts';

/** What compresses well, the files of the search among it; pictures, films and fonts are compressed already. */
const TEXT =
  /^(text\/|application\/(json|xml|javascript|manifest\+json|rss\+xml|atom\+xml)|image\/svg|application\/octet-stream)/;

/** Headers that are about how the answer came to us, and not about what is in it. */
const OF_THE_WAY = new Set(['connection', 'keep-alive', 'content-length', 'content-encoding', 'transfer-encoding']);

/** Stands before a site and compresses its text (gzip, level 9), as a public web server does. */
export interface CompressingServer {
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  base: string;
  stop: () => void;
}

/** Starts it before the site that answers at `behind`. */
export async function startCompressing(behind: string): Promise<CompressingServer> {
  const server: Server = createServer((request, response) => {
    answer(behind + (request.url ?? '/')).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${String(port)}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(url: string): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const response = await fetch(url, { redirect: 'manual' });
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !OF_THE_WAY.has(name)));
  const body = Buffer.from(await response.arrayBuffer());
  if (!TEXT.test(headers['content-type'] ?? '')) return { status: response.status, headers, body };
  return {
    status: response.status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(body, { level: 9 }),
  };
}
