import { connect } from 'node:net';
import fc from 'fast-check';

/** Bytes to be sent to a server, and whether to go away without a word as soon as it answers. */
export interface RawRequest {
  readonly bytes: Uint8Array;
  readonly breaksOff: boolean;
}

const METHODS = ['GET', 'GET', 'HEAD', 'POST', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'];
const WRONG_METHODS = ['CONNECT', 'get', 'PRI', '', 'GET\t', 'MKCOL'];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0'];
const WRONG_VERSIONS = ['HTTP/2.0', 'HTTP/9', 'HTTP/1.1 ', ''];

/** Targets that servers have stumbled over, beside those of our own programs. */
const TARGETS = [
  '//',
  '///',
  '/\\evil.example',
  '//evil.example:99999/',
  '*',
  'http://[',
  'http://evil.example/status',
  'evil.example:443',
  '/%',
  '/%ff%fe',
  '/%00',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/../../..',
  '/__proto__',
  '/?__proto__[a]=1&a[b][c]=1&a[]=2&a=3',
  '/status',
  '/events',
  '/metrics',
  '/wake-up',
  '/publish?full',
  '/rollback?to=NaN',
  '/compare',
  '/index.html',
  '/404.html',
  '/.hosting/nginx.conf',
  '/graphql',
  '/graphql?query={',
  '/admin/login',
  '/admin/%c0%ae',
  '/admin/users/me',
  '/upload',
  '/uploads/%2e%2e%2fcms.db',
  '/content-manager/collection-types/api::page.page?filters[$and][0][title][$eq]=a&sort=:::&page=-1',
  '/api/..%2fadmin',
  '/i18n/locales',
  '/_health',
  '/favicon.ico',
  `/${'a/'.repeat(3000)}`,
  `/${'%41'.repeat(3000)}`,
];

const HEADERS = [
  'Content-Length: 5',
  'Transfer-Encoding: chunked',
  'Expect: 100-continue',
  'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13',
  'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__',
  'Connection: keep-alive',
  'Connection: close',
  'Range: bytes=0-,5-,9-',
  'Range: bytes=99999999999999999999-',
  'If-None-Match: *',
  'If-Modified-Since: never',
  'Accept: a/b;q=x',
  'Accept-Encoding: gzip;q=9, *;q=0',
  'Cookie: a=%; =b; koa.sess=e30=; koa.sess.sig=x',
  'Authorization: Bearer',
  'Authorization: Basic %%%',
  'Content-Type: application/json',
  'Content-Type: multipart/form-data',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Type: application/x-www-form-urlencoded; charset=nothing',
  'Content-Type: text/event-stream; charset=utf-7',
  'Content-Encoding: gzip',
  'X-Forwarded-For: ::::',
  'X-Waymark-Timestamp: NaN',
];

/** Headers that few servers let pass. */
const WRONG_HEADERS = [
  'Host:',
  'Host: [',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'Transfer-Encoding: gzip, chunked',
  'Expect: a miracle',
  'Accept-Language: \u0000',
  `X-Long: ${'x'.repeat(20_000)}`,
  'Host: evil.example',
  'No colon',
  ' folded: yes',
];

const HOSTS = ['Host: localhost', 'Host: 127.0.0.1:80', 'Host: [::1]', 'Host: evil.example'];

const BODIES = [
  '',
  'hello',
  '{',
  '{"query":"{ __typename"}',
  '[[[[[[[[',
  '5\r\nhello\r\n0\r\n\r\n',
  'zz\r\n',
  '--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nabc',
  '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
  'a=%&b[c]=%ff',
  'GET /status HTTP/1.1\r\nHost: localhost\r\n\r\n',
];

const noise = fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes));
const some = (choices: readonly string[]) => fc.constantFrom(...choices);
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
/** Right so often that most requests get past the parser of HTTP, into the programs. */
const mostly = (right: fc.Arbitrary<string>, ...wrong: fc.Arbitrary<string>[]) =>
  fc.oneof({ weight: 20 * wrong.length, arbitrary: right }, ...wrong);

/** Something like HTTP, each part of it right or wrong. */
const almostHttp = fc
  .record({
    method: mostly(some(METHODS), some(WRONG_METHODS), anyText),
    target: fc.oneof({ weight: 6, arbitrary: some(TARGETS) }, fc.webPath(), fc.webUrl(), anyText.map(encodeURI)),
    version: mostly(some(VERSIONS), some(WRONG_VERSIONS)),
    host: mostly(some(HOSTS), fc.constant('X-No-Host: 1')),
    headers: fc.array(mostly(some(HEADERS), some(WRONG_HEADERS), anyText), { maxLength: 4 }),
    end: mostly(fc.constant('\r\n\r\n'), some(['\n\n', '\r\n', ''])),
    body: fc.oneof(
      some(BODIES).map((body) => Buffer.from(body)),
      noise,
    ),
  })
  .map(({ method, target, version, host, headers, end, body }) =>
    Buffer.concat([Buffer.from([`${method} ${target} ${version}`, host, ...headers].join('\r\n') + end), body]),
  );

/** Any bytes: most of them something like HTTP, some cut off in the middle. */
export const rawRequests: fc.Arbitrary<RawRequest> = fc.record({
  bytes: fc.oneof(
    { weight: 6, arbitrary: almostHttp },
    { weight: 1, arbitrary: fc.tuple(almostHttp, fc.nat(400)).map(([bytes, length]) => bytes.subarray(0, length)) },
    { weight: 1, arbitrary: noise },
  ),
  breaksOff: fc.boolean(),
});

/** How long a server that says nothing is listened to, in milliseconds. */
const PATIENCE = 300;

/** Sends bytes to a port of this machine, and waits for the end of the answer, or for its beginning where that is enough. */
export function sendRaw(port: number, { bytes, breaksOff }: RawRequest): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const enough = () => socket.resetAndDestroy();
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve();
    });
    socket.setTimeout(PATIENCE, enough);
    if (breaksOff) socket.once('data', enough);
    else socket.resume();
    socket.end(bytes);
  });
}

/** Sends many random requests to a port, some at a time. @param seed Of fast-check: the same makes the same requests. */
export async function sendRandomRequests(port: number, count: number, seed: number): Promise<void> {
  const requests = fc.sample(rawRequests, { numRuns: count, seed });
  const sendRest = async () => {
    for (let next = requests.pop(); next; next = requests.pop()) await sendRaw(port, next);
  };
  await Promise.all(Array.from({ length: 16 }, sendRest));
}
