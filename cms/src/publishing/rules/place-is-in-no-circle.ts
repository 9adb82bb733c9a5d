import type { Part } from '../entry-content';
import { documentIn } from '../published-place';
import type { PublicSite } from '../public-site';
import type { FieldProblem } from '../rule';

/**
 * From every place the way to larger ones ends: no place is within itself, neither at once nor through others. What is
 * published is looked at, with what comes back because this place is published now.
 */
export async function placeIsInNoCircle(place: Part, site: PublicSite): Promise<FieldProblem[]> {
  const { documentId, locale } = place;
  const own = String(place['name']);
  const seen = new Set<string>();
  const names: string[] = [];
  let next = documentIn(place['within']);
  while (next !== undefined && next !== documentId) {
    // A circle among others is not the fault of this place.
    if (seen.has(next)) return [];
    seen.add(next);
    const larger = await site.publishedPlace(next, locale);
    if (larger) names.push(larger.name);
    next = larger?.within;
  }
  return next === undefined ? [] : [{ path: ['within'], message: inWords(own, names) }];
}

function inWords(own: string, others: readonly string[]): string {
  const last = others.at(-1);
  if (last === undefined) return `“${own}” cannot be within itself. Choose a larger place, or leave this empty.`;
  const circle = [own, ...others, own].join(' → ');
  return `This would put “${own}” within itself: ${circle}. Choose another place, or change what “${last}” is within first.`;
}
