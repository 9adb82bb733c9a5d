import { practiceSample, type PracticeSample } from '../case-study/practice-sample.ts';
import { changeNotes, type ChangeNoteData } from '../dates/change-notes.ts';
import { UPDATES_FEED } from '../feeds/feed-links.ts';
import type { Finding } from '../finding/finding.ts';
import { findingLine, findingLink, type FindingLineData } from '../finding/finding-line.ts';
import { onlyRelated, type RelatedLink, type RelatedThrough } from '../page-frame/also-related.ts';
import { threadSteps, type ThreadStep } from '../page-frame/thread.ts';
import { otherForms, type OtherForms } from '../other-forms/other-forms.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { milestonesOf, type MilestoneData } from '../milestone/milestone-data.ts';
import { progressOf, type ProgressData } from '../milestone/progress.ts';
import { principles, type Principle } from '../principle/principle.ts';
import { fieldName } from '../reading/field-name.ts';
import { followAll, readEntry, readList } from '../reading/read.ts';
import { prose, type Prose } from '../rich-text/rich-text.ts';
import { filmsOnPage } from '../structured-data/films-on-page.ts';
import { explainOnPage } from '../term/explained.ts';
import { articleFacts } from '../structured-data/structured-facts.ts';
import { actions } from './action.ts';
import { pathTo } from '../reading/path-to.ts';
import { messages } from '../../messages/messages.ts';

/** A principle that an action serves. */
export interface ServedPrinciple {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

/** An action with the public thread. */
export interface ActionPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly summary: string;
  readonly body: Prose | undefined;
  /** What people said that leads here by the editors’ word, each with the reason. */
  readonly findings: readonly FindingLineData[];
  /** What led to a principle that this action serves, and does not name the action. */
  readonly alsoRelated: readonly RelatedThrough<RelatedLink>[];
  readonly principles: readonly ServedPrinciple[];
  readonly practice: PracticeSample | undefined;
  readonly milestones: readonly MilestoneData[];
  readonly progress: ProgressData | undefined;
  readonly thread: readonly ThreadStep[];
  readonly changes: readonly ChangeNoteData[];
  readonly forms: OtherForms;
}

/** What people said that led to the principles, each with the findings that it has. */
const behind = async (served: readonly Principle[]): Promise<readonly RelatedThrough<Finding>[]> =>
  await Promise.all(
    served.map(async (principle) => ({
      through: { text: principle.title, href: pathTo(principles, principle) },
      items: await readList('finding', { where: { principles: principle.documentId }, order: 'theme' }),
    })),
  );

/** The page of an action; undefined where there is none with the slug. */
export async function actionPage(slug: string): Promise<ActionPageData | undefined> {
  const entry = await readEntry('action', { slug });
  if (!entry) return undefined;
  const { documentId: id, title, summary, seo } = entry;
  const served = [...(await followAll(entry.principles))].sort((a, b) => a.order - b.order);
  const milestones = await milestonesOf(id);
  const findings = await readList('finding', { where: { 'actions.action': id }, order: 'theme' });
  const related = onlyRelated(await behind(served), findings);
  const practice = await practiceSample('action', entry.slug, { actions: id });
  const forms = await otherForms('action', entry);
  return {
    frame: await pageFrame({
      title,
      path: pathTo(actions, entry),
      description: summary,
      seo,
      trail: [{ text: messages.actions.title, href: '/actions/' }],
      kind: 'article',
      cover: { kicker: messages.actions.one },
      feeds: milestones.length > 0 ? [UPDATES_FEED] : [],
      structured: [articleFacts(entry), ...filmsOnPage(forms.bsl ? [forms.bsl] : [])],
      reviewedOn: entry.reviewedOn,
    }),
    title,
    summary,
    body: prose(entry.body && (await explainOnPage())(entry.body), {
      field: fieldName('action', title, 'body'),
      under: 1,
    }),
    findings: findings.map((finding) => findingLine(finding, id)),
    alsoRelated: related.map(({ through, items }) => ({ through, items: items.map(findingLink) })),
    principles: served.map((principle) => ({
      title: principle.title,
      summary: principle.summary,
      href: pathTo(principles, principle),
    })),
    practice,
    milestones,
    progress: progressOf(milestones),
    changes: changeNotes(entry.changes),
    forms,
    thread: threadSteps([
      { id: 'said', words: messages.thread.findings, count: findings.length },
      { id: 'principles', words: messages.thread.principles, count: served.length },
      { here: messages.thread.thisAction },
      { id: 'practice', words: messages.thread.practice, count: practice?.total ?? 0 },
      { id: 'steps', words: messages.thread.steps, count: milestones.length },
    ]),
  };
}
