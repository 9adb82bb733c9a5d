import { DEFAULT_LOCALE } from '@waymark/shared-types';
import type { EntryContent, Part } from '../../publishing/entry-content';
import type { FieldProblem } from '../../publishing/rule';
import type { WordToAvoid } from '../../publishing/words-to-avoid';
import { hardSentences } from './hard-sentences';
import { longSentences } from './long-sentences';
import { missedParts } from './missed-parts';
import { plainerWords } from './plainer-words';
import { sentencesIn } from './sentences';
import { textsOf } from './texts';

/**
 * What would make an entry kinder, or easier to read and to trust. Advice only: nothing of it keeps anything from going out.
 * @param own The words that the organisation keeps.
 */
export function adviceFor(
  type: string,
  entry: Part,
  content: EntryContent,
  own: readonly WordToAvoid[],
): FieldProblem[] {
  const { locale } = entry;
  const texts = textsOf(content, typeof locale === 'string' ? locale : DEFAULT_LOCALE);
  const sentences = sentencesIn(texts);
  return [
    ...plainerWords(texts, own),
    ...longSentences(sentences),
    ...hardSentences(sentences),
    ...missedParts(type, entry),
  ];
}
