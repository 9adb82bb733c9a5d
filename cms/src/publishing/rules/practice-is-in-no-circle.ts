import type { Part } from '../entry-content';
import { ADAPTED_FROM, documentsIn } from '../leads-on';
import type { PublicSite } from '../public-site';
import type { FieldProblem } from '../rule';
import { wayBack } from './way-back';

/** No practice was adapted from itself, neither at once nor through others: readers ask which came first. */
export async function practiceIsInNoCircle(story: Part, site: PublicSite): Promise<FieldProblem[]> {
  const { documentId, locale, adaptedFrom } = story;
  const look = (document: string) => site.leadsOn(ADAPTED_FROM, document, locale);
  const names = await wayBack(documentId, documentsIn(adaptedFrom), look);
  return names === undefined ? [] : [{ path: ['adaptedFrom'], message: inWords(String(story['title']), names) }];
}

function inWords(own: string, others: readonly string[]): string {
  const last = others.at(-1);
  if (last === undefined) return `“${own}” was not adapted from itself. Choose the practice that came before it.`;
  const circle = [own, ...others, own].join(' → ');
  return `This would say that “${own}” was adapted from itself: ${circle}. Choose only what came before it, or change what “${last}” was adapted from first.`;
}
