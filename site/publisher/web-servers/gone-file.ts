import { fileOf } from '../addresses/page-path.ts';

/** The page for everything that was taken down without a word to readers. */
const COMMON = '/410.html';

/**
 * The file that is shown with 410, from the root of the release: `410.html`, or `410/a1/index.html`.
 * @param page Its address, where readers are told something.
 */
export const goneFile = (page: string = COMMON): string => fileOf(page) ?? COMMON.slice(1);
