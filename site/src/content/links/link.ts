import type { LinkFragment } from '@waymark/shared-types/graphql';
import type { Normalised } from '../normalised.ts';
import { follow } from '../reading/read.ts';
import { checkedUrl } from '../rich-text/links.ts';
import { pages } from '../page/page.ts';

/** A link, ready for a page. */
export interface LinkData {
  readonly text: string;
  readonly href: string;
}

type Link = Normalised<LinkFragment>;

/**
 * Where a link of the CMS leads: to the page that was chosen, or to the address that was filled in.
 * @returns undefined where the page is not published, or nothing was filled in.
 * @throws {Error} where the address may not stand on a page.
 */
export async function linkData(link: Link | null, field: string): Promise<LinkData | undefined> {
  if (!link) return undefined;
  const page = await follow(link.page);
  const href = page ? pages.path(page) : link.page === null ? link.url : null;
  return href ? { text: link.text, href: checkedUrl(href, field) } : undefined;
}

/** The links of a list that lead somewhere. */
export async function linksData(links: readonly Link[], field: string): Promise<readonly LinkData[]> {
  const found = await Promise.all(links.map((link) => linkData(link, field)));
  return found.filter((link) => link !== undefined);
}
