import { expect, test } from 'vitest';
import { isSignedMediaPath, signMediaPath } from './media-signature';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const MINUTE = 60_000;
const PATH = '/uploads/picture.png';

/** The two parts of a signed address. */
function partsOf(address: string): [string, { expires: string | undefined; signature: string | undefined }] {
  const url = new URL(address, 'http://localhost');
  return [
    url.pathname,
    {
      expires: url.searchParams.get('expires') ?? undefined,
      signature: url.searchParams.get('signature') ?? undefined,
    },
  ];
}

test('a signed address is good for more than an hour, and not for more than two', () => {
  const [path, query] = partsOf(signMediaPath(PATH, 'key', NOON + 30 * MINUTE));
  expect(isSignedMediaPath(path, query, 'key', NOON + 91 * MINUTE)).toBe(true);
  expect(isSignedMediaPath(path, query, 'key', NOON + 120 * MINUTE)).toBe(false);
});

test('a file has the same address for an hour, so that browsers need not fetch it again', () => {
  expect(signMediaPath(PATH, 'key', NOON + 59 * MINUTE)).toBe(signMediaPath(PATH, 'key', NOON));
});

test.each([
  ['another file', (path: string, query: object) => isSignedMediaPath(`${path}x`, query, 'key', NOON)],
  [
    'a later end',
    (path: string, query: object) => isSignedMediaPath(path, { ...query, expires: String(NOON * 2) }, 'key', NOON),
  ],
  ['another key', (path: string, query: object) => isSignedMediaPath(path, query, 'other', NOON)],
  [
    'no signature',
    (path: string, query: object) => isSignedMediaPath(path, { ...query, signature: undefined }, 'key', NOON),
  ],
  [
    'an end that is no number',
    (path: string, query: object) => isSignedMediaPath(path, { ...query, expires: 'never' }, 'key', NOON),
  ],
])('a signature is not good for %s', (_what, check) => {
  expect(check(...partsOf(signMediaPath(PATH, 'key', NOON)))).toBe(false);
});
