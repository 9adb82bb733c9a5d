import { reservedSlugs } from '../generated/addresses.ts';

/**
 * Slugs of standing pages at whose address the site has a page of its own: it shows the editors' page within it, and stands
 * whether or not that is published.
 */
export const HOSTED_SLUGS: readonly string[] = ['accessibility-statement', 'bsl', 'easy-read'];

/** What the site used before, or sends on, by content type: pages that were bookmarked must not become something else. */
const USED_BEFORE: Readonly<Record<string, readonly string[]>> = {
  'case-study': ['older', 'page', 'places'],
  page: ['what-next'],
};

/**
 * Last parts of addresses that the site uses itself, by content type: an entry with one of them would stand at an address
 * that shows something else.
 */
export const RESERVED_SLUGS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(reservedSlugs).map(([type, slugs]) => [type, [...slugs, ...(USED_BEFORE[type] ?? [])]]),
);

/** The most characters of a slug: a part of an address is also the name of a folder, which file systems limit to 255. */
export const SLUG_LIMIT = 120;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Why a slug cannot be the last part of an entry's address, in words; undefined where it can. One form alone keeps
 * addresses apart on every file system and web server: some take capitals for small letters, and dots for the end of a name.
 * @param type The content type, such as `case-study`.
 */
export function slugProblem(type: string, slug: string): string | undefined {
  if (slug.trim() === '')
    return 'The address is empty. Have it made from the title, or write a few words joined by hyphens.';
  if (slug.length > SLUG_LIMIT)
    return `The address has ${slug.length} characters, and ${SLUG_LIMIT} are the most. Shorten it to its main words.`;
  if (!SLUG.test(slug))
    return `The address “${slug}” can have small letters from a to z, digits, and single hyphens between them, such as “tea-and-talk”. Write it so, or have it made from the title.`;
  if (RESERVED_SLUGS[type]?.includes(slug))
    return `The address “${slug}” is used by the site itself, so this page would never show. Choose another, such as “${slug}-2026”.`;
  return undefined;
}
