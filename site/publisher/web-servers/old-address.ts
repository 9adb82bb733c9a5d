import { decodeSegment, encodeSegment, isHidden, keyOf } from '../addresses/address-segment.ts';

/** What readers may ask for that is not there any more. */
export interface OldAddress {
  /** In its one spelling: `/old/`, `/old.pdf`; for `/old/*` its beginning, `/old/`. */
  readonly path: string;
  /** Whether it stands for everything beneath it, too. */
  readonly wide: boolean;
}

/** Why an address cannot be used, as the end of a sentence. */
export interface Unusable {
  readonly reason: string;
}

/** nginx reads no word of more than 4,096 bytes (its NGX_CONF_BUFFER), and an address is at most half of one. */
export const LONGEST_ADDRESS = 1_500;

/**
 * Signs that every server reads as themselves. Quotes, braces, `$`, `\`, `:` and `*` have meanings in the files that
 * nginx, Caddy and Netlify-style hosts read, and beyond ASCII only what is invisible or breaks a line is dangerous.
 */
const UNSAFE =
  /[^A-Za-z0-9 \-._~!'()+,;=@&\u00A0-\u{10FFFF}]|[\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u202A-\u202E\u2066-\u2069]/u;

/** Folders whose own rules come first; a redirect for all of one would stand against them. */
const TAKEN = ['/', '/assets/', '/media/'];

/** A sign so that it can be read: `U+000A` for a line break. */
const shown = (sign: string) =>
  /[\p{L}\p{P}\p{S}]/u.test(sign)
    ? sign
    : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function segmentReason(segment: string): string | undefined {
  if (segment === '') return 'has two / in a row';
  const text = decodeSegment(segment);
  if (text === undefined) return 'has a % that is not followed by two digits of a letter';
  if (text === '.' || text === '..') return 'has a part that is only dots';
  const unsafe = UNSAFE.exec(text);
  return unsafe ? `has the sign ${shown(unsafe[0])} in it, which web servers understand differently` : undefined;
}

/** Reads the address that a redirect leads away from, as an editor typed it. */
export function oldAddress(typed: string): OldAddress | Unusable {
  const text = typed.trim();
  if (!text.startsWith('/')) return { reason: 'does not start with /' };
  const wide = text.endsWith('/*');
  const path = wide ? text.slice(0, -1) : text;
  const segments = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  const reason = path === '/' ? undefined : segments.map(segmentReason).find((found) => found !== undefined);
  if (reason !== undefined) return { reason };
  const known = path === '/' ? '/' : `/${segments.map((part) => encodeSegment(decodeURIComponent(part))).join('/')}`;
  if (known.length > LONGEST_ADDRESS) return { reason: `is longer than ${LONGEST_ADDRESS} signs` };
  if (isHidden(decodeURIComponent(known))) return { reason: 'names a file that servers never show' };
  if (!wide) return { path: keyOf(known), wide };
  const beginning = known.endsWith('/') ? known : `${known}/`;
  return TAKEN.includes(beginning) ? { reason: 'covers a whole folder of the site’s own' } : { path: beginning, wide };
}
