import type { EntryContent, Part } from '../../publishing/entry-content';
import type { FieldProblem } from '../../publishing/rule';
import { longSentences } from './long-sentences';
import { missedParts } from './missed-parts';
import { plainerWords } from './plainer-words';
import { textsOf } from './texts';

export { leftOutLinks } from './left-out-links';

/** What would make an entry kinder, or easier to read and to trust. Advice only: nothing of it keeps anything from going out. */
export function adviceFor(type: string, entry: Part, content: EntryContent): FieldProblem[] {
  const texts = textsOf(content);
  return [...plainerWords(texts), ...longSentences(texts), ...missedParts(type, entry)];
}
