import { canonicalPath } from '../addresses/address-segment.ts';
import { LONGEST_ADDRESS, type Unusable } from './old-address.ts';

/** Where a redirect leads, in pieces that are safe to write into any server's configuration. */
export interface NewAddress {
  /** Empty for this site; else such as `https://example.org`. */
  readonly origin: string;
  /** For `/new/*` its beginning, `/new/`. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
  /** With its `#`, or empty. */
  readonly fragment: string;
  /** Whether the rest of the old address is carried over. */
  readonly wide: boolean;
}

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/;
const ANY_HOST = 'http://this-site.invalid';
// eslint-disable-next-line no-control-regex -- These are what must not slip in: a line break would start a new command.
const CONTROL = /[\u0000-\u001F\u007F-\u009F\\]/;

/** A part of an address with everything percent-encoded that means something to a server's configuration. */
const encoded = (part: string) =>
  part
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(
      /[^A-Za-z0-9\-._~/?!'()+,;=@&%]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );

const withMark = (mark: string, part: string) => (part.length > 1 ? mark + encoded(part.slice(1)) : '');

/** Reads the address that a redirect leads to, as an editor typed it. */
export function newAddress(typed: string): NewAddress | Unusable {
  const text = typed.trim();
  const isOwn = /^\/(?!\/)/.test(text);
  if (!isOwn && !/^https?:\/\//i.test(text)) return { reason: 'starts neither with one / nor with https://' };
  if (CONTROL.test(text) || !text.isWellFormed()) return { reason: 'has an invisible sign or a \\ in it' };
  const wide = text.endsWith('/*');
  const plain = wide ? text.slice(0, -1) : text;
  if (!URL.canParse(plain, ANY_HOST)) return { reason: 'is no web address' };
  const url = new URL(plain, ANY_HOST);
  if (wide && (url.search || url.hash)) return { reason: 'has a ? or # before its /*' };
  const origin = isOwn ? '' : url.origin;
  if (url.username || url.password || (!isOwn && !ORIGIN.test(origin))) return { reason: 'is no plain web address' };
  // Two slashes at the beginning would lead to another site.
  if (isOwn && url.pathname.includes('//')) return { reason: 'has two / in a row' };
  const path = encoded(canonicalPath(url.pathname));
  const address = { origin, path, query: withMark('?', url.search), fragment: withMark('#', url.hash), wide };
  return writtenAddress(address).length > LONGEST_ADDRESS
    ? { reason: `is longer than ${LONGEST_ADDRESS} signs` }
    : address;
}

/** An address in one piece. */
export function writtenAddress({ origin, path, query, fragment, wide }: NewAddress): string {
  return `${origin}${path}${wide ? '*' : ''}${query}${fragment}`;
}
