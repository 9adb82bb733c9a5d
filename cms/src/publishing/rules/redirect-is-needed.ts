import type { FieldProblem } from '../rule';
import type { PublicSite } from '../public-site';

/** Nothing that is published stands at the old address: readers would always see that, and never be sent on. */
export async function redirectIsNeeded(
  { from }: Readonly<Record<string, unknown>>,
  site: PublicSite,
): Promise<FieldProblem[]> {
  const page = await site.pageAt(String(from));
  if (page === undefined) return [];
  const message = `${page} stands at ${String(from)}, so nobody would be sent on from there. Change its address or take it down; its redirect is then made by itself.`;
  return [{ path: ['from'], message }];
}
