import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** What the CMS answered to a request that was passed on. */
export interface Genuine {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** What happens to a request: `genuine` passes it on to the CMS, and gives its answer to be spoilt. */
export type Manner = (genuine: () => Promise<Genuine>, response: ServerResponse) => void | Promise<void>;

/** Stands between the publisher and the CMS. */
export interface CmsProxy {
  readonly url: string;
  /** From the next request on; without a manner, all goes through again. */
  readonly behave: (manner?: Manner) => void;
  readonly close: () => void;
}

/** Answers as the CMS did, or with another body. */
export function answer(response: ServerResponse, { status, type, body }: Genuine): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

const faithfully: Manner = async (genuine, response) => {
  answer(response, await genuine());
};

async function passOn(request: IncomingMessage, cms: string): Promise<Genuine> {
  const body = await text(request);
  const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
  const response = await fetch(`${cms}${request.url ?? ''}`, {
    method: request.method ?? 'GET',
    headers: { authorization, 'content-type': type },
    ...(body !== '' && { body }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
}

/** Starts a way to the CMS that can be spoilt on command; for a site without pictures, because it passes on texts only. */
export async function startProxy(cms: string): Promise<CmsProxy> {
  let manner = faithfully;
  const server = createServer((request, response) => {
    Promise.resolve(manner(() => passOn(request, cms), response)).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port number from the system.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    behave: (next = faithfully) => {
      manner = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
