import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { errorMessage } from '../process/error-message.ts';
import type { Log } from '../process/log.ts';
import type { Publisher } from '../pipeline/publisher.ts';
import type { Previews } from '../preview/previews.ts';
import { RollbackError } from '../release/rollback-target.ts';
import { summaryOf } from '../pipeline/round-summary.ts';
import { answerStatus } from './answer-status.ts';
import { httpServer } from './http-server.ts';
import { isOwnHost } from './own-host.ts';
import { answerPreview, answerPreviewFile } from './answer-preview.ts';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, isSigned } from './signature.ts';
import { targetUrl } from '../addresses/target-url.ts';

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(body)}\n`);
}

/** How often a word is sent to whoever listens, so that proxies keep the line open, in milliseconds. */
const KEEP_ALIVE = 15_000;

/** How many may listen at a time, and how much may wait for one that does not read, in bytes. */
const MOST_LISTENERS = 50;
const MOST_UNREAD = 1024 * 1024;

/** Sends each change of the status as an event (HTML Standard, "Server-sent events"). */
function stream(publisher: Publisher, response: ServerResponse): void {
  const { board } = publisher;
  if (board.listeners >= MOST_LISTENERS) {
    answer(response, 503, { message: `${MOST_LISTENERS} listen already. Close some, or ask GET /status.` });
    return;
  }
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  const send = (status: unknown) => {
    if (response.writableLength > MOST_UNREAD) response.destroy();
    else response.write(`event: status\ndata: ${JSON.stringify(status)}\n\n`);
  };
  send(board.status);
  const stop = board.listen(send);
  void publisher.look();
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
    answer(response, 503, { message: errorMessage(error) });
  }
}

function rollBack(publisher: Publisher, query: URLSearchParams, response: ServerResponse): void {
  const to = query.get('to');
  try {
    answer(response, 200, { release: publisher.rollBack(to === null ? undefined : Number(to), query.has('force')) });
  } catch (error) {
    answer(response, error instanceof RollbackError ? 409 : 503, { message: errorMessage(error) });
  }
}

type Call = (
  publisher: Publisher,
  query: URLSearchParams,
  response: ServerResponse,
  request: IncomingMessage,
) => void | Promise<void>;

/** What anybody on this machine may ask. */
const OPEN: Readonly<Record<string, Call>> = {
  'GET /status': async (publisher, query, response) => {
    const { status, body } = await answerStatus(publisher, query);
    answer(response, status, body);
  },
  'GET /events': (publisher, _, response) => {
    stream(publisher, response);
  },
  'GET /metrics': (publisher, _, response) => metrics(publisher, response),
};

/** What causes work, or shows what is not public, and must be signed. */
const SIGNED: Readonly<Record<string, Call>> = {
  'POST /wake-up': (publisher, _, response) => {
    publisher.request().catch(() => undefined);
    answer(response, 202, { message: 'Looking for changes.' });
  },
  'POST /publish': publish,
  'POST /rollback': rollBack,
  'POST /compare': async (publisher, _, response) => {
    await publisher.compareNow();
    answer(response, 200, publisher.board.status.comparison ?? null);
  },
};

/** What shows drafts. */
const previewCalls = (previews: Pick<Previews, 'page' | 'file'>): Readonly<Record<string, Call>> => ({
  'POST /preview': async (_, query, response) => {
    const { status, body } = await answerPreview(previews, query);
    answer(response, status, body);
  },
  'GET /preview-file': (_, query, response, request) => {
    const problem = answerPreviewFile(previews, query, request, response);
    if (problem) answer(response, problem.status, problem.body);
  },
});

/** A wake-up call carries nothing but its time; of other calls the address is signed too. */
const signedText = (path: string, target: string) => (path === '/wake-up' ? '' : target);

/**
 * The publisher's own port, for the CMS and for commands on this machine, never for the public. What causes work must be signed;
 * nothing in a call is believed beyond that.
 */
export function controlServer(
  publisher: Publisher,
  previews: Pick<Previews, 'page' | 'file'>,
  secret: string,
  log: Log,
): Server {
  const signedCalls = { ...SIGNED, ...previewCalls(previews) };
  const isAllowed = ({ headers }: IncomingMessage, text: string) =>
    isSigned(secret, headers[TIMESTAMP_HEADER], headers[SIGNATURE_HEADER], Date.now(), text);

  return httpServer((request, response) => {
    const target = request.url ?? '/';
    const url = targetUrl(target);
    if (!url) return answer(response, 400, { message: 'Expected a path, such as /status.' });
    if (![request.headers.host, url.host].every(isOwnHost))
      return answer(response, 421, { message: 'Ask for this machine by its own name, such as 127.0.0.1.' });
    const { pathname, searchParams } = url;
    const name = `${request.method ?? ''} ${pathname}`;
    const open = Object.hasOwn(OPEN, name) ? OPEN[name] : undefined;
    const signed = Object.hasOwn(signedCalls, name) ? signedCalls[name] : undefined;
    if (open) return open(publisher, searchParams, response, request);
    if (!signed)
      return answer(response, 404, {
        message: `There is no ${name}. There are ${[...Object.keys(OPEN), ...Object.keys(signedCalls)].join(', ')}.`,
      });
    if (isAllowed(request, signedText(pathname, target))) return signed(publisher, searchParams, response, request);
    return answer(response, 401, { message: 'The call is not signed with WAKE_UP_SECRET, or too old.' });
  }, log);
}
