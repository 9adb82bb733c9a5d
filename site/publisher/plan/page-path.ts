/** Where on the site a link leads. */
export interface Target {
  /** From `/`, without query and fragment, as a browser would ask for it. */
  readonly path: string;
  /** The part after `#`, decoded; undefined where there is none. */
  readonly fragment: string | undefined;
}

/**
 * Where a link leads; undefined where it leaves the site or names no page (mailto, tel, data).
 * @param page The absolute address of the page that the link stands on.
 */
export function targetOf(href: string, page: URL): Target | undefined {
  const url = URL.parse(href, page.href);
  if (!url) return { path: href, fragment: undefined };
  if (url.origin !== page.origin) return undefined;
  return { path: url.pathname, fragment: url.hash.length > 1 ? decoded(url.hash.slice(1)) : undefined };
}

/** A fragment as ids are written; one that is not well encoded, such as `50%`, is its own name. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * The file of a release that answers an address: `/about/` is `about/index.html`.
 * @throws {Error} where the address would leave the release's folder.
 */
export function fileOf(path: string): string {
  const decoded = decodeURIComponent(path);
  const unsafe = decoded.split('/').some((part) => part === '..' || part === '.') || /[\0\\]/.test(decoded);
  if (!decoded.startsWith('/') || unsafe) throw new Error(`“${path}” is no address that a file can stand at.`);
  return decoded.endsWith('/') ? `${decoded.slice(1)}index.html` : decoded.slice(1);
}
