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

/** The longest name that file systems take for a file or folder, in bytes (ext4, XFS, APFS, NTFS). */
const LONGEST_NAME = 255;

/**
 * The file of a release that answers an address: `/about/` is `about/index.html`. Undefined where no file can stand there: it is not
 * well encoded, leaves the release's folder, has a name that is too long, or means another address (`/about/index.html`).
 */
export function fileOf(path: string): string | undefined {
  const file = decodedPath(path);
  if (file === undefined || !file.startsWith('/') || /[\0\\]/.test(file)) return undefined;
  const names = file.slice(1).split('/');
  const last = names.pop() ?? '';
  if (last === 'index.html' || ![...names, ...(last === '' ? [] : [last])].every(isName)) return undefined;
  return [...names, last === '' ? 'index.html' : last].join('/');
}

const isName = (name: string) => name !== '' && !/^\.{1,2}$/.test(name) && Buffer.byteLength(name) <= LONGEST_NAME;

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
