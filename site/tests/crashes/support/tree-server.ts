import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';

/** A web server that knows nothing of the publisher. */
export interface TreeServer {
  readonly url: string;
  readonly close: () => void;
}

/** The file of a release that answers an address: `/about/` is `about/index.html`. */
export function fileAt(path: string): string {
  return `${decodeURIComponent(path).slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

/**
 * Serves the live release as any web server would, and goes on when the publisher is dead.
 * Each request opens one file through the link, so that the system follows the link once.
 */
export async function serveTree(current: string): Promise<TreeServer> {
  const answer = async (path: string, response: ServerResponse) => {
    const content = await readFile(join(current, fileAt(path))).catch(() => undefined);
    response.writeHead(content ? 200 : 404).end(content);
  };
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port number from the system.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
