import { actions } from '../action/action.ts';
import { UPDATES_FEED } from '../feeds/feed-links.ts';
import type { LinkData } from '../links/link.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readList } from '../reading/read.ts';
import { inShort, type InShort } from './in-short.ts';
import { byDate, milestoneData, type MilestoneData } from './milestone-data.ts';
import type { Milestone } from './milestone.ts';
import { progressOf, type ProgressData } from './progress.ts';
import { pathTo } from '../reading/path-to.ts';
import { messages } from '../../messages/messages.ts';

/** The steps of one action; of no action, where there is no link. */
export interface MilestoneGroup {
  readonly id: string;
  readonly heading: string;
  readonly action: LinkData | undefined;
  readonly progress: ProgressData | undefined;
  readonly milestones: readonly MilestoneData[];
}

/** What is promised, and how far it is. */
export interface WhatNextPageData {
  readonly frame: PageFrame;
  readonly inShort: InShort | undefined;
  readonly groups: readonly MilestoneGroup[];
}

async function group(
  id: string,
  heading: string,
  action: LinkData | undefined,
  milestones: readonly Milestone[],
): Promise<MilestoneGroup> {
  const steps = await Promise.all(byDate(milestones).map(milestoneData));
  return { id, heading, action, progress: progressOf(steps), milestones: steps };
}

/** The page of all steps; undefined where there are none: then `nothing-yet-page.ts` stands in for it. */
export async function whatNextPage(): Promise<WhatNextPageData | undefined> {
  const milestones = await readList('milestone');
  if (milestones.length === 0) return undefined;
  const all = await readList('action', { order: 'order' });
  const known = new Set(all.map(({ documentId }) => documentId));
  const every = await Promise.all([
    ...all.map((action) => {
      const own = milestones.filter((milestone) => milestone.action?.id === action.documentId);
      return group(`action-${action.slug}`, action.title, { text: action.title, href: pathTo(actions, action) }, own);
    }),
    group(
      'other',
      messages.milestones.ofEveryAction,
      undefined,
      milestones.filter(({ action }) => !action || !known.has(action.id)),
    ),
  ]);
  const groups = every.filter((each) => each.milestones.length > 0);
  return {
    frame: await pageFrame({
      title: messages.milestones.title,
      path: '/what-next/',
      description: messages.milestones.description,
      feeds: [UPDATES_FEED],
    }),
    inShort: inShort(groups.flatMap((each) => each.milestones)),
    groups,
  };
}
