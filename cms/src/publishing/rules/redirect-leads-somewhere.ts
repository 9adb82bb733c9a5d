import { covers, destination, pathOf, redirectsFrom } from '@waymark/shared-types';
import type { FieldProblem } from '../rule';
import type { PublicSite } from '../public-site';

/**
 * Whoever is sent on arrives: the redirects that lead on from the new address never come back to the old one. Where a
 * page stands, the way ends, because a page is shown before any redirect is used.
 */
export async function redirectLeadsSomewhere(
  { from, to }: Readonly<Record<string, unknown>>,
  site: PublicSite,
): Promise<FieldProblem[]> {
  if (typeof from !== 'string' || typeof to !== 'string') return [];
  const circle = await wayBack(from, to, site, new Set([from]));
  if (!circle) return [];
  const last = circle.at(-1) ?? to;
  const message = `This would send readers round in a circle: ${[from, ...circle, from].join(' → ')}. Choose another new address, or change what happens at ${last} first.`;
  return [{ path: ['to'], message }];
}

/**
 * The addresses from `address` on by which readers come back to `start`.
 * @param used the redirects, by their `from`, that need not be followed again
 */
async function wayBack(
  start: string,
  address: string,
  site: PublicSite,
  used: Set<string>,
): Promise<readonly string[] | undefined> {
  const path = pathOf(address);
  if (await site.pageAt(path)) return undefined;
  for (const redirect of redirectsFrom(await site.redirectsNear(path), path)) {
    const next = destination(redirect, path);
    if (!next || used.has(redirect.from)) continue;
    if (covers(start, pathOf(next)) || covers(pathOf(next), start)) return [address];
    used.add(redirect.from);
    const rest = await wayBack(start, next, site, used);
    if (rest) return [address, ...rest];
  }
  return undefined;
}
