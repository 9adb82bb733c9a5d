import { dayInWords } from '../dates/dates.ts';
import type { AccessibilityCheck } from './accessibility-check.ts';

const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the pages were held to. */
export const standardsInWords = ({ standards }: AccessibilityCheck): string => standards.join(' and ');

/**
 * How far the website meets the standard, as far as a check by tools can tell: the three words of the model statement are
 * “fully”, “partially” and “not compliant” (Commission Implementing Decision (EU) 2018/1523, Annex, section 1, which the
 * 2018 Regulations took over). Tools alone can never show the first.
 * @param site The name of the website that says so: a check of another says nothing of it.
 */
export function complianceInWords(check: AccessibilityCheck, site: string): readonly string[] {
  const { date, findings } = check;
  if (check.site !== site) {
    return [
      `This website has not been checked yet: the check on record is of “${check.site}”. Until it has been, we call this website partially compliant.`,
    ];
  }
  const standard = standardsInWords(check);
  const day = dayInWords(date);
  const found = findings.reduce((sum, { count }) => sum + count, 0);
  if (found > 0) {
    return [
      `This website is partially compliant with the ${standard}. Automatic testing on ${day} found ${times(found, 'failure', 'failures')}.`,
    ];
  }
  return [
    `Automatic testing on ${day} found no failures of the ${standard}.`,
    'Automatic tools find about a third of the problems that there can be, so this does not prove that there are none. Until people have checked the rest, we call this website partially compliant.',
  ];
}

/** What leads to the list of what was found, or says that there is none. @param site As for `complianceInWords`. */
export function foundInWords(check: AccessibilityCheck, site: string): string {
  if (check.site !== site) return 'This website has not been tested by tools yet.';
  const day = dayInWords(check.date);
  return check.findings.length > 0
    ? `Automatic testing on ${day} found, and we have yet to mend:`
    : `Automatic testing on ${day} found nothing. Tools find only a part of what there can be.`;
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
    sentence: `${meaning}: ${times(count, 'time', 'times')}, on ${times(pages, 'page', 'pages')}`,
    rule,
  }));

/** In which ways the pages were looked at, each in a sentence. */
export const renderingsInWords = ({ renderings }: AccessibilityCheck): readonly string[] =>
  renderings.map(
    ({ scheme, width, pages }) => `${times(pages, 'page', 'pages')} in ${scheme} colours, ${width} pixels wide`,
  );

/** The tools by name and version. */
export const toolsInWords = ({ tools }: AccessibilityCheck): string =>
  new Intl.ListFormat('en-GB').format(tools.map(({ name, version }) => `${name} ${version}`));
