import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What every answer carries; the site's own rules for content come with the release. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' } as const;

/** Files whose address holds the hash of their content never change (RFC 8246). */
const FOREVER = /^\/(?:assets|media)\//;

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
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith('/') && isFolder(current, pathname)) {
      response.writeHead(301, { location: `${pathname}/${search}`, ...HEADERS });
      response.end();
      return;
    }
    serve(request, response);
  });
}

function isFolder(current: string, pathname: string): boolean {
  try {
    return statSync(join(current, decodeURIComponent(pathname)), { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // An address that cannot be decoded, or no file name at all: nothing stands there.
    return false;
  }
}
