import { DEFAULT_LOCALE } from '@waymark/shared-types';
import type { EntryContent, Part } from '../../publishing/entry-content';
import type { FieldProblem } from '../../publishing/rule';
import type { WordToAvoid } from '../../publishing/words-to-avoid';
import { hardSentences } from './hard-sentences';
import { longSentences } from './long-sentences';
import { missedParts } from './missed-parts';
import { olderVersions, type ReportTexts } from './older-versions';
import { plainerWords } from './plainer-words';
import { rewrittenUpdates } from './rewritten-updates';
import { sentencesIn } from './sentences';
import { textsOf } from './texts';

export { leftOutLinks } from './left-out-links';

/** An entry, as a draft or as it is published, and all that it holds. */
export interface Version {
  readonly entry: Part;
  readonly content: EntryContent;
}

/** What advice is given on. */
export interface Advised {
  readonly type: string;
  readonly draft: Version;
  /** As readers see it now; undefined where they see none, or nothing looks at it. */
  readonly published: Version | undefined;
  /** The words that the organisation keeps. */
  readonly words: readonly WordToAvoid[];
}

/** The types of which advice compares a draft with what is published: reports have versions in other forms, promises are only added to. */
const REPORT = 'api::report.report';
const PROMISE = 'api::milestone.milestone';

/** Whether advice on a type looks at what is published, too. */
export const looksAtPublished = (type: string): boolean => type === REPORT || type === PROMISE;

/** What would make an entry kinder, or easier to read and to trust. Advice only: nothing of it keeps anything from going out. */
export function adviceFor({ type, draft, published, words }: Advised): FieldProblem[] {
  const written = withTexts(draft);
  const sentences = sentencesIn(written.texts);
  return [
    ...plainerWords(written.texts, words),
    ...longSentences(sentences),
    ...hardSentences(sentences),
    ...(type === REPORT ? olderVersions(written, published && withTexts(published)) : []),
    ...(type === PROMISE ? rewrittenUpdates(draft.entry, published?.entry) : []),
    ...missedParts(type, draft.entry),
  ];
}

function withTexts({ entry, content }: Version): ReportTexts {
  const { locale } = entry;
  return { entry, texts: textsOf(content, typeof locale === 'string' ? locale : DEFAULT_LOCALE) };
}
