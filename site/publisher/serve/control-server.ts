import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { explain } from '../explain.ts';
import type { Publisher } from '../publisher.ts';
import { RollbackError } from '../release/releases.ts';
import { summaryOf } from '../summary.ts';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, isSigned } from './signature.ts';

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(body)}\n`);
}

/** How often a word is sent to whoever listens, so that proxies keep the line open, in milliseconds. */
const KEEP_ALIVE = 15_000;

/** Sends each change of the status as an event (HTML Standard, "Server-sent events"). */
function stream({ board }: Publisher, response: ServerResponse): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  const send = (status: unknown) => response.write(`event: status\ndata: ${JSON.stringify(status)}\n\n`);
  send(board.status);
  const stop = board.listen(send);
  const alive = setInterval(() => response.write(':\n\n'), KEEP_ALIVE);
  response.on('close', () => {
    stop();
    clearInterval(alive);
  });
}

async function metrics(publisher: Publisher, response: ServerResponse): Promise<void> {
  const text = await publisher.metrics.text();
  response.writeHead(200, { ...HEADERS, 'content-type': publisher.metrics.contentType });
  response.end(text);
}

async function publish(publisher: Publisher, query: URLSearchParams, response: ServerResponse): Promise<void> {
  try {
    const asked = { full: query.has('full'), force: query.has('force'), resume: query.has('resume') };
    answer(response, 200, summaryOf(await publisher.request(asked)));
  } catch (error) {
    answer(response, 503, { message: explain(error) });
  }
}

function rollBack(publisher: Publisher, query: URLSearchParams, response: ServerResponse): void {
  const to = query.get('to');
  try {
    answer(response, 200, { release: publisher.rollBack(to === null ? undefined : Number(to), query.has('force')) });
  } catch (error) {
    answer(response, error instanceof RollbackError ? 409 : 503, { message: explain(error) });
  }
}

type Call = (publisher: Publisher, query: URLSearchParams, response: ServerResponse) => void;

/** What anybody on this machine may ask. */
const OPEN: Readonly<Record<string, Call>> = {
  'GET /status': ({ board }, _, response) => {
    answer(response, 200, board.status);
  },
  'GET /events': (publisher, _, response) => {
    stream(publisher, response);
  },
  'GET /metrics': (publisher, _, response) => {
    void metrics(publisher, response);
  },
};

/** What causes work, and must be signed. */
const SIGNED: Readonly<Record<string, Call>> = {
  'POST /wake-up': (publisher, _, response) => {
    publisher.request().catch(() => undefined);
    answer(response, 202, { message: 'Looking for changes.' });
  },
  'POST /publish': (publisher, query, response) => void publish(publisher, query, response),
  'POST /rollback': (publisher, query, response) => {
    rollBack(publisher, query, response);
  },
  'POST /compare': (publisher, _, response) => {
    void publisher.compareNow().then(() => {
      answer(response, 200, publisher.board.status.comparison ?? null);
    });
  },
};

/** A wake-up call carries nothing but its time; of other calls the address is signed too. */
const signedText = (path: string, target: string) => (path === '/wake-up' ? '' : target);

/**
 * The publisher's own port, for the CMS and for commands on this machine, never for the public. What causes work must be signed;
 * nothing in a call is believed beyond that.
 */
export function controlServer(publisher: Publisher, secret: string): Server {
  const isAllowed = ({ headers }: IncomingMessage, text: string) =>
    isSigned(secret, headers[TIMESTAMP_HEADER], headers[SIGNATURE_HEADER], Date.now(), text);

  return createServer((request, response) => {
    request.resume();
    const target = request.url ?? '/';
    const { pathname, searchParams } = new URL(target, 'http://localhost');
    const name = `${request.method ?? ''} ${pathname}`;
    const open = Object.hasOwn(OPEN, name) ? OPEN[name] : undefined;
    const signed = Object.hasOwn(SIGNED, name) ? SIGNED[name] : undefined;
    if (open) open(publisher, searchParams, response);
    else if (!signed)
      answer(response, 404, {
        message: `There is no ${name}. There are ${[...Object.keys(OPEN), ...Object.keys(SIGNED)].join(', ')}.`,
      });
    else if (isAllowed(request, signedText(pathname, target))) signed(publisher, searchParams, response);
    else answer(response, 401, { message: 'The call is not signed with WAKE_UP_SECRET, or too old.' });
  });
}
