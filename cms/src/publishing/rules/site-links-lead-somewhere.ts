import { destination, pathOf, redirectsFrom, tidyUrl } from '@waymark/shared-types';
import { holds, type EntryContent, type Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import { entriesThatWouldStandAt, type PublicSite } from '../public-site';

/**
 * A link that stands on every page leads to something that readers can see. Links in other entries may run ahead of what they
 * lead to, so that a group of entries can be published in any order; the status tells of those that stay dead.
 */
export async function siteLinksLeadSomewhere(
  _entry: Part,
  site: PublicSite,
  { fields }: EntryContent,
): Promise<FieldProblem[]> {
  const problems = fields.map(async ({ path, attribute, value }): Promise<FieldProblem[]> => {
    if (!holds(attribute, 'address') || typeof value !== 'string') return [];
    const address = pathOf(tidyUrl(value));
    if (!(await leadsNowhere(address, site))) return [];
    const message = `Nothing that is published stands at ${address}, and this link is on every page. Publish what it leads to first, or choose another address.`;
    return [{ path: [...path], message }];
  });
  return (await Promise.all(problems)).flat();
}

/** Whether nothing that is published is known to stand at an address of this site, from `/`, and no redirect leads on from there. */
export const leadsNowhere = async (address: string, site: PublicSite): Promise<boolean> =>
  mayBeDead(address) && !(await site.pageAt(address)) && !(await isSentOn(address, site));

/** Whether an address is known to be dead where no entry stands there: not a file, nor a list that the site makes of case studies. */
function mayBeDead(address: string): boolean {
  if (!address.startsWith('/') || address.startsWith('//') || address.includes('.')) return false;
  return entriesThatWouldStandAt(address).length > 0 || !address.startsWith('/case-studies/');
}

async function isSentOn(address: string, site: PublicSite): Promise<boolean> {
  const [closest] = redirectsFrom(await site.redirectsNear(address), address);
  return closest !== undefined && Boolean(destination(closest, address));
}
