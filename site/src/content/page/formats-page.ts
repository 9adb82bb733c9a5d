import type { LinkData } from '../links/link.ts';
import { pathTo } from '../reading/path-to.ts';
import { readEntry } from '../reading/read.ts';
import { pages } from './page.ts';

/** The slug of the standing page that tells how to ask for another format. */
const FORMATS_SLUG = 'accessible-formats';

/** The page that tells about formats, as a link; undefined where it is not published. */
export async function formatsPage(): Promise<LinkData | undefined> {
  const page = await readEntry('page', { slug: FORMATS_SLUG });
  return page && { text: page.title, href: pathTo(pages, page) };
}
