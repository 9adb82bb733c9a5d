import { canonicalPath } from '../hosting/address-segment.ts';

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

/** Addresses come without a host; any will do to read them. */
const ANY_HOST = 'http://localhost';

/**
 * Reads the target of a request (RFC 9112, section 3.2); undefined where it is none. Two slashes at its beginning would
 * be read as the name of another site.
 */
export function requestedPath(target: string): RequestedPath | undefined {
  if (target.startsWith('//') || !URL.canParse(target, ANY_HOST)) return undefined;
  const { pathname, search } = new URL(target, ANY_HOST);
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
