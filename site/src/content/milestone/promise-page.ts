import { actions } from '../action/action.ts';
import { UPDATES_FEED } from '../feeds/feed-links.ts';
import { findings } from '../finding/finding.ts';
import type { LinkData } from '../links/link.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { pathTo } from '../reading/path-to.ts';
import { follow, readEntry, readList } from '../reading/read.ts';
import { articleFacts } from '../structured-data/structured-facts.ts';
import { milestoneData, type MilestoneData } from './milestone-data.ts';
import { milestones, type Milestone } from './milestone.ts';
import { moment, type Moment } from './moment.ts';
import { messages } from '../../messages/messages.ts';

/** Why something was promised: the action that it belongs to, and what people said that led there. */
export interface Because {
  readonly action: LinkData;
  readonly findings: readonly LinkData[];
}

/** The page of a promise. */
export interface PromisePageData {
  readonly frame: PageFrame;
  readonly promise: MilestoneData;
  readonly because: Because | undefined;
  /** What is expected now; undefined where nobody has said. */
  readonly expected: Moment | undefined;
}

async function becauseOf({ action: reference }: Milestone): Promise<Because | undefined> {
  const action = await follow(reference);
  if (!action) return undefined;
  const lists = await Promise.all(
    action.principles.map(({ id }) => readList('finding', { where: { principles: id }, order: 'theme' })),
  );
  const once = new Map(lists.flat().map((finding) => [finding.documentId, finding]));
  return {
    action: { text: action.title, href: pathTo(actions, action) },
    findings: [...once.values()].map((finding) => ({ text: finding.statement, href: pathTo(findings, finding) })),
  };
}

/** The page of a promise; undefined where there is none with the slug. */
export async function promisePage(slug: string): Promise<PromisePageData | undefined> {
  const entry = await readEntry('milestone', { slug });
  if (!entry) return undefined;
  const promise = await milestoneData(entry);
  return {
    frame: await pageFrame({
      title: entry.title,
      path: pathTo(milestones, entry),
      description: entry.summary,
      trail: [{ text: messages.milestones.title, href: '/progress/' }],
      kind: 'article',
      cover: { kicker: promise.name },
      feeds: [UPDATES_FEED],
      structured: [articleFacts(entry)],
    }),
    promise,
    because: await becauseOf(entry),
    expected: entry.expectedOn ? moment(entry.expectedOn) : undefined,
  };
}
