import type { HTMLElement } from 'node-html-parser';
import type { Verdict } from '../accessibility/check-site.ts';
import type { Release, ReleasedPage } from './release.ts';

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'cite'];

/** Attributes that hold several, each with a width or a density (HTML Standard, srcset attributes). */
const SETS = ['srcset', 'imagesrcset'];

/** Every address in a page, as it stands there, each once. */
export function addressesIn(root: HTMLElement): string[] {
  const found = root
    .querySelectorAll('*')
    .flatMap((element) => [
      ...ADDRESSES.flatMap((name) => element.getAttribute(name) ?? []),
      ...SETS.flatMap((name) => (element.getAttribute(name) ?? '').split(/,\s+/)).map(
        (candidate) => candidate.trim().split(/\s/, 1)[0] ?? '',
      ),
    ]);
  return [...new Set(found.map((address) => address.trim()).filter((address) => address !== ''))];
}

/** Links that are known to leave the site by other words: the way out for who must leave at once. */
const SAYS_SO_ITSELF = '.leave';

/** Links to other websites that do not say so, and links that say so and do not leave (`site/src/content/links/link-html.ts`). */
function unlabelled({ root }: ReleasedPage, { origin }: Release): string[] {
  const away = (link: HTMLElement) => {
    const url = URL.parse(link.getAttribute('href') ?? '', origin);
    return url !== null && /^https?:$/.test(url.protocol) && url.host !== new URL(origin).host;
  };
  const itself = new Set(root.querySelectorAll(SAYS_SO_ITSELF));
  return root
    .querySelectorAll('a[href]')
    .filter((link) => !itself.has(link) && away(link) !== link.classList.contains('external'))
    .map((link) =>
      away(link)
        ? `links to ${link.getAttribute('href') ?? ''}, expected that it says so (the component Link), found a plain link`
        : `says that ${link.getAttribute('href') ?? ''} is another website, expected an address of one`,
    );
}

/**
 * Follows every link of every page of a release to its file, and to the part of the page that it names; what leads to other
 * websites must say so.
 */
export function checkLinks(release: Release): Verdict[] {
  const parts = new Map(release.pages.map(({ path, root }) => [path, idsOf(root)]));
  return release.pages.map((page) => ({
    name: `every link of ${page.path} leads somewhere`,
    faults: [
      ...addressesIn(page.root).flatMap((address) => faultOf(address, page, release, parts)),
      ...unlabelled(page, release),
    ],
  }));
}

const idsOf = (root: HTMLElement): ReadonlySet<string> =>
  new Set(root.querySelectorAll('[id]').flatMap((element) => element.getAttribute('id') ?? []));

type Parts = ReadonlyMap<string, ReadonlySet<string>>;

function faultOf(address: string, page: ReleasedPage, release: Release, parts: Parts): string[] {
  const url = URL.parse(address, new URL(page.path, release.origin));
  if (url === null) return [`expected an address, found "${address}"`];
  if (url.protocol === 'javascript:') return [`expected a link without JavaScript, found "${address}"`];
  if (url.origin !== release.origin) return [];
  const path = decodeURI(url.pathname);
  if (release.fileAt(path) === undefined)
    return [`links to ${address}, expected a file of the release at ${path}, found none`];
  const part = decodeURIComponent(url.hash.slice(1));
  // `#top` and `#` are the top of every page (HTML Standard, 7.4.6.3); only pages have parts.
  const ids = parts.get(path);
  if (ids === undefined || part === '' || part === 'top' || ids.has(part)) return [];
  return [`links to ${address}, expected an element with the id "${part}" in ${path}, found none`];
}
