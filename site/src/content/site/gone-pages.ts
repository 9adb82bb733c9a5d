/** Beneath it stand the pages for what was taken down with a word to readers; no slug can be `410`. */
const FOLDER = '/410/';

/**
 * The address of the page that says what readers are told where something was taken down. No page links to it: web servers show
 * it at the old address.
 * @param redirect The id of the redirect that says so.
 */
export const gonePath = (redirect: string): string => `${FOLDER}${redirect}/`;

/** Whether an address is one of these. */
export const isGonePath = (path: string): boolean => path.startsWith(FOLDER);

/** What readers are told where something was taken down: only where there is no new address; undefined where nothing. */
export function toldToReaders({
  to,
  message,
}: {
  readonly to?: unknown;
  readonly message?: unknown;
}): string | undefined {
  const isGone = typeof to !== 'string' || to === '';
  return isGone && typeof message === 'string' && message.trim() !== '' ? message.trim() : undefined;
}
