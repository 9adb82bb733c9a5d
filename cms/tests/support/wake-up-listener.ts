import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface WakeUpCall {
  at: number;
  method: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Stands where the publisher would, and keeps the wake-up calls that it gets. */
export async function listenForWakeUps() {
  const calls: WakeUpCall[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      calls.push({ at: Date.now(), method: request.method, headers: request.headers, body });
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port number from the system.');
  return { url: `http://127.0.0.1:${address.port}/wake-up`, calls, close: () => server.close() };
}
