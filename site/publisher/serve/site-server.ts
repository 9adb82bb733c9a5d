import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What every answer carries; the site's own rules for content come with the release. */
const HEADERS = {
  // Only files of the site itself, nothing written into a page, and no other site's frame around it (CSP Level 3).
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
} as const;

/** Files whose address holds the hash of their content never change (RFC 8246). */
const FOREVER = /^\/(?:assets|media)\//;

/** Addresses come without a host; any will do to read them. */
const ANY_HOST = 'http://localhost';

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.setHeader(
    'cache-control',
    FOREVER.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
  );
}

function notFound(current: string, response: ServerResponse): void {
  const page = join(current, '404.html');
  const isThere = existsSync(page);
  setHeaders(response, '/404.html');
  response.writeHead(isThere ? 404 : 503, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    isThere
      ? readFileSync(page)
      : '<!doctype html><html lang="en"><title>Not published yet</title><h1>This site is not published yet</h1><p>Come back in a moment.</p></html>',
  );
}

/**
 * Serves the live release: plain files, read anew for each request, so that a swap of the `current` link shows at once.
 * An address without its closing `/` is sent on to the page.
 */
export function siteServer(current: string): Server {
  const serve = sirv(current, {
    dev: true,
    etag: true,
    onNoMatch: (_, response) => {
      notFound(current, response);
    },
    setHeaders,
  });
  return createServer((request, response) => {
    if (!URL.canParse(request.url ?? '', ANY_HOST)) {
      response.writeHead(400, HEADERS).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '', ANY_HOST);
    if (!pathname.endsWith('/') && isFolder(current, pathname)) {
      response.writeHead(301, { location: `${pathname}/${search}`, ...HEADERS });
      response.end();
      return;
    }
    ignoreImpossibleRange(request);
    // A file that cannot be read to its end ends this one answer, and not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    serve(request, response);
  });
}

/** A range that makes no sense is as if there were none (RFC 9110, section 14.2); sirv would throw. */
function ignoreImpossibleRange({ headers }: IncomingMessage): void {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const end = last === '' ? Infinity : Number(last);
  if (first === '' || Number(first) > end || (last !== '' && !Number.isSafeInteger(end))) delete headers.range;
}

function isFolder(current: string, pathname: string): boolean {
  try {
    return statSync(join(current, decodeURIComponent(pathname)), { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // An address that cannot be decoded, or no file name at all: nothing stands there.
    return false;
  }
}
