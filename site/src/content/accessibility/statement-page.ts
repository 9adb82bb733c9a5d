import { dayIn, entryPath } from '@waymark/shared-types';
import type { LoadedBlock } from '../../blocks/block.ts';
import { loadBlocks } from '../../blocks/load-blocks.ts';
import { dayInWords } from '../dates/dates.ts';
import { early } from '../late/early.ts';
import type { LinkData } from '../links/link.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { formatsPage } from '../page/formats-page.ts';
import { sectionFilms } from '../page/section-films.ts';
import { fieldName } from '../reading/field-name.ts';
import { readEntry } from '../reading/read.ts';
import { articleFacts } from '../structured-data/structured-facts.ts';
import type { AccessibilityCheck } from './accessibility-check.ts';
import {
  complianceInWords,
  findingsInWords,
  foundInWords,
  renderingsInWords,
  standardsInWords,
  toolsInWords,
  type FindingInWords,
} from './check-in-words.ts';
import { lastCheck } from './last-check.ts';
import { messages } from '../../messages/messages.ts';

/** The statement that the 2018 Regulations ask of public bodies, in the order of its model. */
export interface StatementPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly summary: string;
  /** What editors know and the check does not: first what does not work yet, then what people have tested. */
  readonly blocks: readonly LoadedBlock[];
  readonly compliance: readonly string[];
  /** What the last check came to; then what it found, by kind, which is empty where it found nothing in this website. */
  readonly found: string;
  readonly findings: readonly FindingInWords[];
  readonly check: {
    readonly site: string;
    readonly date: string;
    readonly machineDate: string;
    readonly standards: string;
    readonly pages: number;
    readonly tools: string;
    readonly renderings: readonly string[];
  };
  /** When the editors' words were published last; undefined where they have written none. */
  readonly reviewed: string | undefined;
  readonly formatsPage: LinkData | undefined;
}

const SLUG = 'accessibility-statement';

/** The accessibility statement. It stands whether or not editors have written their part. @param check Default: the last one. */
export async function statementPage(check: AccessibilityCheck = lastCheck): Promise<StatementPageData> {
  const entry = await readEntry('page', { slug: SLUG });
  const title = entry?.title ?? messages.accessibilityStatement.title;
  const summary = entry?.summary ?? messages.accessibilityStatement.summary;
  const frame = await pageFrame({
    title,
    path: entryPath('page', SLUG),
    description: summary,
    seo: entry?.seo ?? null,
    structured: entry ? [{ ...articleFacts(entry), type: 'WebPage' }, ...(await sectionFilms(entry))] : [],
  });
  const name = early(frame.around.site.name);
  return {
    frame,
    title,
    summary,
    blocks: entry ? await loadBlocks(entry.sections, fieldName('page', title, 'sections')) : [],
    compliance: complianceInWords(check, name),
    found: foundInWords(check, name),
    findings: check.site === name ? findingsInWords(check) : [],
    check: {
      site: check.site,
      date: dayInWords(check.date),
      machineDate: check.date,
      standards: standardsInWords(check),
      pages: check.pages,
      tools: toolsInWords(check),
      renderings: renderingsInWords(check),
    },
    reviewed: entry?.publishedAt ? dayInWords(dayIn(new Date(entry.publishedAt))) : undefined,
    formatsPage: await formatsPage(),
  };
}
