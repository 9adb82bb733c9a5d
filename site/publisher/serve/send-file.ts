import { readFile } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';

/** A file to be sent, kept by the hash of its content. */
export interface FileToSend {
  /** Where its bytes are. */
  readonly place: string;
  readonly hash: string;
  readonly type: string;
}

/** What is said of a file's content and goes when the file cannot be sent. */
const OF_THE_FILE = ['Content-Type', 'ETag', 'Accept-Ranges', 'Cache-Control'];

/**
 * Sends a file as HTTP has it: whole, or the part that is asked for, or the word that the reader has it already
 * (RFC 9110, sections 13 and 14). Its tag is the hash of its content, so that it changes with the content alone.
 */
export function sendFile(request: IncomingMessage, response: ServerResponse, { place, hash, type }: FileToSend): void {
  ignoreImpossibleRange(request);
  response.setHeader('ETag', `"${hash}"`);
  response.setHeader('Content-Type', type);
  const sent = send(request, encodeURI(place).replace(/[?#]/g, encodeURIComponent), {
    cacheControl: false,
    dotfiles: 'allow',
    etag: false,
    index: false,
    lastModified: false,
  });
  sent.on('error', (error: { readonly status?: number }) => {
    cannotSend(response, error.status ?? 500);
  });
  sent.pipe(response);
}

/** A file that cannot be read to its end ends this one answer, and not the server. */
function cannotSend(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of OF_THE_FILE) response.removeHeader(name);
  // A file of the release that is not there is our fault, and no “not found”.
  response.writeHead(status === 404 ? 500 : status, { 'Cache-Control': 'no-store' }).end();
}

/** A part that ends before it begins is as if none were asked for; and parts are for GET only (RFC 9110, section 14.2). */
function ignoreImpossibleRange({ headers, method }: IncomingMessage): void {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (method !== 'GET' || (first !== '' && Number(first) > Number(last))) delete headers.range;
}

/** Sends a page that says why there is nothing else: always whole, and never “you have it already”. */
export function sendNotice(request: IncomingMessage, response: ServerResponse, status: number, file: FileToSend): void {
  readFile(file.place, (error, content) => {
    if (error) {
      cannotSend(response, status);
      return;
    }
    response.writeHead(status, { 'Content-Type': file.type, 'Content-Length': content.length });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
}
