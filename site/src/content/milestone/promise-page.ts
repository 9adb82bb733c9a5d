import { actions } from '../action/action.ts';
import { UPDATES_FEED } from '../feeds/feed-links.ts';
import { becauseOf } from '../finding/answers.ts';
import { findings } from '../finding/finding.ts';
import type { LinkData } from '../links/link.ts';
import type { RelatedLink } from '../page-frame/also-related.ts';
import { otherForms, type OtherForms } from '../other-forms/other-forms.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { pathTo } from '../reading/path-to.ts';
import { follow, readEntry, readList } from '../reading/read.ts';
import { filmsOnPage } from '../structured-data/films-on-page.ts';
import { articleFacts } from '../structured-data/structured-facts.ts';
import { milestoneData, type MilestoneData } from './milestone-data.ts';
import { milestones, type Milestone } from './milestone.ts';
import { moment, type Moment } from './moment.ts';
import { messages } from '../../messages/messages.ts';

/** Why something was promised: the action that it belongs to, and what people said that it answers. */
export interface Because {
  readonly action: LinkData;
  /** Each with the editors’ reason. */
  readonly findings: readonly RelatedLink[];
}

/** The page of a promise. */
export interface PromisePageData {
  readonly frame: PageFrame;
  readonly promise: MilestoneData;
  readonly because: Because | undefined;
  /** What is expected now; undefined where nobody has said. */
  readonly expected: Moment | undefined;
  readonly forms: OtherForms;
}

async function whyOf({ action: reference }: Milestone): Promise<Because | undefined> {
  const action = await follow(reference);
  if (!action) return undefined;
  const { documentId: id } = action;
  const answered = await readList('finding', { where: { 'actions.action': id }, order: 'theme' });
  return {
    action: { text: action.title, href: pathTo(actions, action) },
    findings: answered.map((finding) => ({
      text: finding.statement,
      href: pathTo(findings, finding),
      because: becauseOf(finding, id),
    })),
  };
}

/** The page of a promise; undefined where there is none with the slug. */
export async function promisePage(slug: string): Promise<PromisePageData | undefined> {
  const entry = await readEntry('milestone', { slug });
  if (!entry) return undefined;
  const promise = await milestoneData(entry);
  const forms = await otherForms('milestone', entry);
  return {
    frame: await pageFrame({
      title: entry.title,
      path: pathTo(milestones, entry),
      description: entry.summary,
      trail: [{ text: messages.milestones.title, href: '/progress/' }],
      kind: 'article',
      cover: { kicker: promise.name },
      feeds: [UPDATES_FEED],
      structured: [articleFacts(entry), ...filmsOnPage(forms.bsl ? [forms.bsl] : [])],
      cited: { by: promise.owner?.name, title: messages.promise.citedAs(promise.name, entry.title) },
    }),
    promise,
    because: await whyOf(entry),
    expected: entry.expectedOn ? moment(entry.expectedOn) : undefined,
    forms,
  };
}
