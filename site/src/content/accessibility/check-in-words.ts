import { dayInWords } from '../dates/dates.ts';
import type { AccessibilityCheck } from './accessibility-check.ts';
import { messages } from '../../messages/messages.ts';

const words = messages.accessibilityCheck;

/** What the pages were held to. */
export const standardsInWords = ({ standards }: AccessibilityCheck): string => messages.lists.withAnd(standards);

/**
 * How far the website meets the standard, as far as a check by tools can tell: the three words of the model statement are
 * “fully”, “partially” and “not compliant” (Commission Implementing Decision (EU) 2018/1523, Annex, section 1, which the
 * 2018 Regulations took over). Tools alone can never show the first.
 * @param site The name of the website that says so: a check of another says nothing of it.
 */
export function complianceInWords(check: AccessibilityCheck, site: string): readonly string[] {
  const { date, findings } = check;
  if (check.site !== site) {
    return [words.notChecked(check.site)];
  }
  const standard = standardsInWords(check);
  const day = dayInWords(date);
  const found = findings.reduce((sum, { count }) => sum + count, 0);
  if (found > 0) {
    return [words.failuresFound(standard, day, found)];
  }
  return [words.noFailuresFound(standard, day), words.notProven];
}

/** What leads to the list of what was found, or says that there is none. @param site As for `complianceInWords`. */
export function foundInWords(check: AccessibilityCheck, site: string): string {
  if (check.site !== site) return words.notTested;
  const day = dayInWords(check.date);
  return check.findings.length > 0 ? words.found(day) : words.foundNothing(day);
}

/** What was found of one kind. */
export interface FindingInWords {
  readonly sentence: string;
  /** The tool and its rule, for those who mend it; undefined where no tool's rule found it. */
  readonly rule: string | undefined;
}

/** What was found, each kind in a sentence. */
export const findingsInWords = ({ findings }: AccessibilityCheck): readonly FindingInWords[] =>
  findings.map(({ meaning, rule, count, pages }) => ({
    sentence: words.finding(meaning, count, pages),
    rule,
  }));

/** In which ways the pages were looked at, each in a sentence. */
export const renderingsInWords = ({ renderings }: AccessibilityCheck): readonly string[] =>
  renderings.map(({ scheme, width, pages }) => words.rendering[scheme](pages, width));

/** The tools by name and version. */
export const toolsInWords = ({ tools }: AccessibilityCheck): string =>
  messages.lists.withAnd(tools.map(({ name, version }) => `${name} ${version}`));
