import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { WAKE_UP_SECRET } from './cms-process.ts';

/** What the fake publisher answers to a call: `POST /preview?entry=page/a`. */
export interface FakeAnswer {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
}

/** Stands where the publisher would, and answers signed calls; a test says with what. */
export async function fakePublisher() {
  const calls: string[] = [];
  const answers = new Map<string, FakeAnswer>();
  const server = createServer(({ method = '', url = '', headers }, response) => {
    const time = headers['x-waymark-timestamp']?.toString() ?? '';
    const signature = createHmac('sha256', WAKE_UP_SECRET).update(`${time}${url}`).digest('hex');
    const isSigned = headers['x-waymark-signature'] === signature;
    const call = `${method} ${url}`;
    if (isSigned) calls.push(call);
    const found = isSigned ? [...answers].find(([start]) => call.startsWith(start))?.[1] : undefined;
    const { status, type = 'application/json', body } = found ?? { status: 204, body: '' };
    response.writeHead(status, { 'content-type': type }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port number from the system.');
  return {
    port: String(address.port),
    calls,
    answer: (call: string, answer: FakeAnswer) => void answers.set(call, answer),
    close: () => server.close(),
  };
}
