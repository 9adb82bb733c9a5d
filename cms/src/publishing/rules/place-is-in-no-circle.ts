import type { Part } from '../entry-content';
import { documentsIn, WITHIN } from '../leads-on';
import type { PublicSite } from '../public-site';
import type { FieldProblem } from '../rule';
import { wayBack } from './way-back';

/**
 * From every place the way to larger ones ends: no place is within itself, neither at once nor through others. What is
 * published is looked at, with what comes back because this place is published now.
 */
export async function placeIsInNoCircle(place: Part, site: PublicSite): Promise<FieldProblem[]> {
  const { documentId, locale, within } = place;
  const look = (document: string) => site.leadsOn(WITHIN, document, locale);
  const names = await wayBack(documentId, documentsIn(within), look);
  return names === undefined ? [] : [{ path: ['within'], message: inWords(String(place['name']), names) }];
}

function inWords(own: string, others: readonly string[]): string {
  const last = others.at(-1);
  if (last === undefined) return `“${own}” cannot be within itself. Choose a larger place, or leave this empty.`;
  const circle = [own, ...others, own].join(' → ');
  return `This would put “${own}” within itself: ${circle}. Choose another place, or change what “${last}” is within first.`;
}
