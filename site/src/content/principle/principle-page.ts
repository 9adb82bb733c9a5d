import { actionCard, type ActionCardData } from '../action/action-card.ts';
import { practiceSample, type PracticeSample } from '../case-study/practice-sample.ts';
import { changeNotes, type ChangeNoteData } from '../dates/change-notes.ts';
import { findingLine, type FindingLineData } from '../finding/finding-line.ts';
import type { RelatedLink, RelatedThrough } from '../page-frame/also-related.ts';
import { pictureData, type PictureData } from '../media/picture.ts';
import { threadSteps, type ThreadStep } from '../page-frame/thread.ts';
import { otherForms, type OtherForms } from '../other-forms/other-forms.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { milestonesOf, type MilestoneData } from '../milestone/milestone-data.ts';
import { fieldName } from '../reading/field-name.ts';
import { readEntry, readList } from '../reading/read.ts';
import { prose, type Prose } from '../rich-text/rich-text.ts';
import { filmsOnPage } from '../structured-data/films-on-page.ts';
import { explainOnPage } from '../term/explained.ts';
import { articleFacts } from '../structured-data/structured-facts.ts';
import { alsoActions, alsoSaid } from './also-related.ts';
import { principles } from './principle.ts';
import { pathTo } from '../reading/path-to.ts';
import { messages } from '../../messages/messages.ts';

/** A principle with the public thread: what people said, the principle, the actions, the practice, the steps. */
export interface PrinciplePageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly summary: string;
  /** `Principle 2 of 6`. */
  readonly position: string;
  readonly picture: PictureData | undefined;
  readonly body: Prose | undefined;
  readonly findings: readonly FindingLineData[];
  /** What people said that leads to an action that serves this principle, and not to the principle itself. */
  readonly alsoSaid: readonly RelatedThrough<RelatedLink>[];
  readonly actions: readonly ActionCardData[];
  /** Actions that answer what led to this principle, and do not serve the principle by name. */
  readonly alsoActions: readonly RelatedThrough<RelatedLink>[];
  readonly practice: PracticeSample | undefined;
  readonly milestones: readonly MilestoneData[];
  readonly thread: readonly ThreadStep[];
  readonly changes: readonly ChangeNoteData[];
  readonly forms: OtherForms;
}

/** The page of a principle; undefined where there is none with the slug. */
export async function principlePage(slug: string): Promise<PrinciplePageData | undefined> {
  const entry = await readEntry('principle', { slug });
  if (!entry) return undefined;
  const { documentId: id, title, summary, seo } = entry;
  const all = await readList('principle', { order: 'order' });
  const position = messages.principles.position(all.findIndex(({ documentId }) => documentId === id) + 1, all.length);
  const actions = await readList('action', { where: { principles: id }, order: 'order' });
  const findings = await readList('finding', { where: { principles: id }, order: 'theme' });
  const practice = await practiceSample('principle', entry.slug, { principles: id });
  const milestones = (await Promise.all(actions.map(({ documentId }) => milestonesOf(documentId)))).flat();
  const forms = await otherForms('principle', entry);
  return {
    frame: await pageFrame({
      title,
      path: pathTo(principles, entry),
      description: summary,
      seo,
      trail: [{ text: messages.principles.title, href: '/principles/' }],
      kind: 'article',
      cover: { kicker: position },
      structured: [articleFacts(entry), ...filmsOnPage(forms.bsl ? [forms.bsl] : [])],
      reviewedOn: entry.reviewedOn,
    }),
    title,
    summary,
    position,
    picture: await pictureData(entry.image),
    body: prose(entry.body && (await explainOnPage())(entry.body), {
      field: fieldName('principle', title, 'body'),
      under: 1,
    }),
    findings: findings.map((finding) => findingLine(finding)),
    alsoSaid: await alsoSaid(actions, findings),
    actions: await Promise.all(actions.map(actionCard)),
    alsoActions: await alsoActions(actions, findings),
    practice,
    milestones,
    changes: changeNotes(entry.changes),
    forms,
    thread: threadSteps([
      { id: 'said', words: messages.thread.findings, count: findings.length },
      { here: messages.thread.thisPrinciple },
      { id: 'actions', words: messages.thread.actions, count: actions.length },
      { id: 'practice', words: messages.thread.practice, count: practice?.total ?? 0 },
      { id: 'steps', words: messages.thread.steps, count: milestones.length },
    ]),
  };
}
