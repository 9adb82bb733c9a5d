import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { errorMessage } from '../process/error-message.ts';
import type { Log } from '../process/log.ts';

/** How long a client may take over its headers, and over its whole request, in milliseconds. */
const HEADERS_PATIENCE = 10_000;
const REQUEST_PATIENCE = 30_000;

/** How often those times are looked at, in milliseconds. */
const LOOK_EVERY = 5_000;

/** Answers one request; what it throws, or rejects with, is answered with 500. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/**
 * A server that no request can end: bytes that are no HTTP are answered with 400, what goes wrong in the handler with 500
 * and a line in the log, and whoever is slow to ask is sent away.
 */
export function httpServer(handle: Handler, log: Log): Server {
  const patience = {
    headersTimeout: HEADERS_PATIENCE,
    requestTimeout: REQUEST_PATIENCE,
    connectionsCheckingInterval: LOOK_EVERY,
  };
  const server = createServer(patience, (request, response) => {
    // A reader who goes away in the middle of an answer is no error of ours.
    for (const stream of [request, response]) stream.on('error', () => undefined);
    request.resume();
    void attempt(handle, request, response, log);
  });
  return server.on('clientError', refuse);
}

async function attempt(handle: Handler, request: IncomingMessage, response: ServerResponse, log: Log): Promise<void> {
  try {
    await handle(request, response);
  } catch (error) {
    log('error', 'a request failed', { method: request.method, target: request.url, reason: errorMessage(error) });
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { 'Cache-Control': 'no-store' }).end();
  }
}

/** What each way of not speaking HTTP is answered with (RFC 9110, section 15.5; RFC 6585, section 5). */
const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = STATUS_OF[error.code ?? ''] ?? 400;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    socket.destroy(),
  );
}

/** Has a server listen. @param host Who may reach it; everybody by default. @throws where the port is taken. */
export function listen(server: Server, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve();
    });
  });
}
