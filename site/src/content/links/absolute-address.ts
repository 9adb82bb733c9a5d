import { hasMark } from '../late/marks.ts';

/**
 * An address of the site with its origin, for those who need it whole (feeds, JSON-LD, ogp.me).
 * @param path From `/`; it may hold the mark of a late value, which `URL` would encode.
 * @param site Any absolute address of the site.
 */
export const absoluteAddress = (path: string, site: URL): string =>
  hasMark(path) ? `${site.origin}${path}` : new URL(path, site).href;
