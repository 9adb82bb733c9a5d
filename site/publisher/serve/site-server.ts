import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isHidden } from '../addresses/address-segment.ts';
import { contentTypeOf } from '../web-servers/content-types.ts';
import { type HeaderRule, headerRules, headersFor } from '../web-servers/header-rules.ts';
import type { RedirectRule } from '../web-servers/redirect-rules.ts';
import { goneFile } from '../web-servers/gone-file.ts';
import type { Log } from '../process/log.ts';
import { httpServer } from './http-server.ts';
import { redirectAnswer, type RedirectAnswer } from '../web-servers/redirect-answer.ts';
import { requestedPath, type RequestedPath } from '../addresses/requested-path.ts';
import { type FileToSend, sendFile, sendNotice } from './send-file.ts';

/** The release that readers see, as it was made: asked for anew with each request, and then used for all of its answer. */
export interface LiveSite {
  /** What stands at a path of the release, such as `about/index.html`; the path is whatever a reader asked for. */
  fileAt(file: string): { readonly hash: string; readonly size: number } | undefined;
  /** Where the bytes with a hash are. They never change, so that an answer belongs to one release, whatever is swapped meanwhile. */
  objectPath(hash: string): string;
  /** The same array for the same release. */
  readonly redirects: readonly RedirectRule[];
  readonly headers: readonly HeaderRule[];
}

/** For answers that no release has a say in. */
const GENERAL = headerRules({ scripts: [], styles: [] });

const NOT_YET =
  '<!doctype html><html lang="en"><title>Not published yet</title><h1>This site is not published yet</h1><p>Come back in a moment.</p></html>';

/** How long a reader may take nothing of an answer, in milliseconds: a player that pauses asks for the rest later. */
const IDLE_PATIENCE = 60_000;

/** Serves the live release: files, redirects and headers as the web servers of docs/hosting.md do, and nothing else. */
export function siteServer(live: () => LiveSite | undefined, log: Log): Server {
  const server = httpServer((request, response) => {
    const site = live();
    const asked = requestedPath(request.url ?? '');
    setHeaders(response, headersFor(site?.headers ?? GENERAL, '/'));
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (!asked) response.writeHead(400).end();
    else if (site) answer(site, asked, request, response);
    else response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '5' }).end(NOT_YET);
  }, log);
  return server.setTimeout(IDLE_PATIENCE);
}

function answer(site: LiveSite, asked: RequestedPath, request: IncomingMessage, response: ServerResponse): void {
  const { path, file } = asked;
  const found = isHidden(path) || isHidden(`/${file}`) ? undefined : fileToSend(site, file);
  if (found) {
    setHeaders(response, headersFor(site.headers, path));
    sendFile(request, response, found);
    return;
  }
  const redirect = wayOn(site, asked) ?? redirectAnswer(site.redirects, asked);
  if (redirect?.location) response.writeHead(redirect.status, { Location: redirect.location }).end();
  else notice(site, redirect, request, response);
}

/** The page to whose address only the closing slash is missing. */
function wayOn(site: LiveSite, { path, file, query }: RequestedPath): { status: 301; location: string } | undefined {
  return !path.endsWith('/') && site.fileAt(`${file}/index.html`)
    ? { status: 301, location: `${path}/${query}` }
    : undefined;
}

/** What a reader gets where nothing stands, or what stood there is gone. */
function notice(
  site: LiveSite,
  gone: RedirectAnswer | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const status = gone?.status ?? 404;
  const page = fileToSend(site, gone ? goneFile(gone.page) : '404.html');
  if (page) sendNotice(request, response, status, page);
  else response.writeHead(status).end();
}

function fileToSend(site: LiveSite, file: string): FileToSend | undefined {
  const found = site.fileAt(file);
  return found && { place: site.objectPath(found.hash), hash: found.hash, type: contentTypeOf(file) };
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
