import { canonicalPath } from './address-segment.ts';
import { targetUrl } from './target-url.ts';

/** What a reader asks for. */
export interface RequestedPath {
  /** Percent-encoded, in its one spelling. */
  readonly path: string;
  /** Percent-encoded, as the reader sent it. */
  readonly sent: string;
  /** Decoded, as files are named. */
  readonly file: string;
  /** With its `?`, or empty. */
  readonly query: string;
}

/** Reads the target of a request; undefined where it is none, or where its bytes are no text. */
export function requestedPath(target: string): RequestedPath | undefined {
  const url = targetUrl(target);
  if (!url) return undefined;
  const { pathname, search } = url;
  try {
    const file = decodeURIComponent(pathname).slice(1);
    return {
      path: canonicalPath(pathname),
      sent: pathname,
      file: file === '' || file.endsWith('/') ? `${file}index.html` : file,
      query: search,
    };
  } catch {
    return undefined;
  }
}
