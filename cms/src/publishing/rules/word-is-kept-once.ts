import type { Part } from '../entry-content';
import type { PublicSite } from '../public-site';
import type { FieldProblem } from '../rule';
import { comparable } from '../words-to-avoid';

/** A word to avoid has a letter or digit to be found by, and stands in the list once, whatever its capitals. */
export async function wordIsKeptOnce({ documentId, word }: Part, site: PublicSite): Promise<FieldProblem[]> {
  const own = comparable(String(word));
  if (!/[\p{L}\p{N}]/u.test(own)) return [{ path: ['word'], message: 'Write a word: there is no letter in this.' }];
  const known = await site.wordsToAvoid();
  const same = known.find((other) => other.documentId !== documentId && comparable(other.word) === own);
  if (!same) return [];
  return [{ path: ['word'], message: `“${same.word}” is in the list already. Change that entry instead.` }];
}
