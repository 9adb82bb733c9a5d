const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Whether a link may stand on a page: http, https, mailto and tel, and places on this site (`/…`, `#…`).
 * Refuses what a browser would take for another site or for code, however it is written
 * (`//host`, `/\host`, `java\nscript:`; WHATWG URL Standard, 4.4: backslashes count as slashes, tabs and line ends are dropped).
 */
export function isAllowedUrl(url: string): boolean {
  if (/[\s\p{Cc}]/u.test(url)) return false;
  if (url.startsWith('#')) return url.length > 1;
  if (url.startsWith('/')) return !/^\/[/\\]/.test(url);
  return URL.canParse(url) && SCHEMES.has(new URL(url).protocol);
}

/**
 * The link as it is, where it may stand on a page.
 * @param field Which entry and field it stands in, as `fieldName` says it.
 * @throws {Error} where it may not.
 */
export function checkedUrl(url: string, field: string): string {
  if (isAllowedUrl(url)) return url;
  throw new Error(
    `${field}: expected a link that starts with https://, http://, mailto:, tel:, / or #, found “${url}”. Correct the link in the CMS.`,
  );
}
