import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Publisher } from '../publisher.ts';
import { summaryOf } from '../summary.ts';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, isSigned } from './signature.ts';

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(`${JSON.stringify(body)}\n`);
}

function refuse(response: ServerResponse): void {
  answer(response, 401, { message: 'The call is not signed with WAKE_UP_SECRET, or too old.' });
}

/**
 * The publisher's own port, for the CMS and for commands on this machine, never for the public:
 * `GET /status`; `POST /wake-up` (something changed); `POST /publish` and `POST /publish?full` (publish and say what came of it).
 * The two calls that cause work must be signed; nothing in them is believed beyond that.
 */
export function controlServer(publisher: Publisher, secret: string): Server {
  const signed = (request: IncomingMessage, asked: string) =>
    isSigned(secret, request.headers[TIMESTAMP_HEADER], request.headers[SIGNATURE_HEADER], Date.now(), asked);

  const publish = async (full: boolean, response: ServerResponse) => {
    try {
      answer(response, 200, summaryOf(await publisher.request({ full })));
    } catch (error) {
      answer(response, 503, { message: error instanceof Error ? error.message : String(error) });
    }
  };

  return createServer((request, response) => {
    const call = `${request.method ?? ''} ${request.url ?? ''}`;
    request.resume();
    switch (call) {
      case 'GET /status':
        answer(response, 200, publisher.status);
        return;
      case 'POST /wake-up':
        if (!signed(request, '')) {
          refuse(response);
          return;
        }
        publisher.request().catch(() => undefined);
        answer(response, 202, { message: 'Looking for changes.' });
        return;
      case 'POST /publish':
      case 'POST /publish?full': {
        const full = call.endsWith('?full');
        if (signed(request, full ? 'publish full' : 'publish')) void publish(full, response);
        else refuse(response);
        return;
      }
      default:
        answer(response, 404, {
          message: `There is no ${call}. There are GET /status, POST /wake-up and POST /publish.`,
        });
    }
  });
}
