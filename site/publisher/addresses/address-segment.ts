/** Signs that may stand in a path as they are, besides those that encodeURIComponent leaves alone (RFC 3986, `pchar`). */
const PLAIN = /%(?:2B|2C|3B|3D|40|26)/g;

/** A part of a path as browsers ask for it: percent-encoded, but for signs that mean nothing to any server. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(PLAIN, decodeURIComponent).replaceAll('*', '%2A');
}

/** A percent-encoded part of a path in plain text; undefined where it is not well encoded. */
export function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** A path in its one spelling, so that two ways to write an address are found to be the same. */
export function canonicalPath(path: string): string {
  return path
    .split('/')
    .map((segment) => {
      const text = decodeSegment(segment);
      return text === undefined || text.includes('/') || !text.isWellFormed() ? segment : encodeSegment(text);
    })
    .join('/');
}

/** Whether a path ends in the name of a file, such as `/report.pdf`, and not in that of a page. */
export const isFile = (path: string): boolean => /\.[a-z][a-z0-9]{0,11}$/i.test(path);

/** The address by which a path is looked up: with a closing `/`, but for files. */
export function keyOf(path: string): string {
  const bare = path.replace(/\/$/, '');
  return isFile(bare) ? bare : `${bare}/`;
}

/**
 * The ways in which readers ask for what stands at a key: `/about/` and `/about`. Netlify's own hosts see no difference
 * between the two (their page “Redirect options”, trailing slash), so no server of ours makes one.
 */
export function spellingsOf(key: string): readonly string[] {
  return key.endsWith('/') && key !== '/' ? [key, key.slice(0, -1)] : [key];
}

/** Whether a path names what no reader may see: dotfiles but for `/.well-known/` (RFC 8615), and files for servers. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)\.(?!well-known\/)/.test(path) || /^\/?_(?:headers|redirects)\/?$/.test(path);
}
