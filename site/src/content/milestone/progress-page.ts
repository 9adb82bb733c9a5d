import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { actions, type Action } from '../action/action.ts';
import { actionFeed, ownerFeed, UPDATES_FEED } from '../feeds/feed-links.ts';
import { early } from '../late/early.ts';
import type { LinkData } from '../links/link.ts';
import { pageFrame, type FeedLink, type PageFrame } from '../page-frame/page-frame.ts';
import { readList, readToday } from '../reading/read.ts';
import { changesUpTo, type Changes } from './changes.ts';
import { DUE_CALENDAR, isDue } from './due-calendar.ts';
import { inShort, type InShort } from './in-short.ts';
import { byDate, milestoneData, type MilestoneData } from './milestone-data.ts';
import type { Milestone } from './milestone.ts';
import { progressOf, standingOf, type ProgressData } from './progress.ts';
import { pathTo } from '../reading/path-to.ts';
import { messages } from '../../messages/messages.ts';

/** The promises of one action; of no action, where there is no link. */
export interface MilestoneGroup {
  readonly id: string;
  readonly heading: string;
  readonly action: LinkData | undefined;
  readonly progress: ProgressData | undefined;
  readonly milestones: readonly MilestoneData[];
  readonly feed: FeedLink | undefined;
}

/** Promises that have something in common: how they stand, or whose they are. */
export interface PromiseList {
  readonly heading: string;
  readonly milestones: readonly MilestoneData[];
  readonly feed?: FeedLink | undefined;
}

/** What is promised, and how far it is. */
export interface ProgressPageData {
  readonly frame: PageFrame;
  readonly inShort: InShort | undefined;
  readonly changes: Changes;
  readonly groups: readonly MilestoneGroup[];
  readonly byState: readonly PromiseList[];
  readonly byOwner: readonly PromiseList[];
  readonly byDate: readonly MilestoneData[];
  /** The calendar of what is due; undefined where nothing is. */
  readonly calendar: LinkData | undefined;
}

/** Promises as pages show them, with the actions that they belong to. */
type Loaded = readonly (readonly [milestone: Milestone, data: MilestoneData])[];

function group(action: Action | undefined, own: Loaded): MilestoneGroup {
  const shown = own.map(([, data]) => data);
  return {
    id: action ? `action-${action.slug}` : 'other',
    heading: action?.title ?? messages.milestones.ofEveryAction,
    action: action && { text: action.title, href: pathTo(actions, action) },
    progress: progressOf(shown),
    milestones: shown,
    feed: action && actionFeed(action),
  };
}

/** The promises by action, in the order of the actions; those of none, or of one that is not public, at the end. */
async function groupsOf(loaded: Loaded): Promise<readonly MilestoneGroup[]> {
  const all = await readList('action', { order: 'order' });
  const known = new Set(all.map(({ documentId }) => documentId));
  const every = [
    ...all.map((action) =>
      group(
        action,
        loaded.filter(([{ action: of }]) => of?.id === action.documentId),
      ),
    ),
    group(
      undefined,
      loaded.filter(([{ action }]) => !action || !known.has(action.id)),
    ),
  ];
  return every.filter((each) => each.milestones.length > 0);
}

/** The promises by how they stand: what is late first, because readers look for that. */
function byState(promises: readonly MilestoneData[]): readonly PromiseList[] {
  return (['late', 'under_way', 'changed', 'planned', 'done'] as const).flatMap((standing) => {
    const own = promises.filter((promise) => standingOf(promise) === standing);
    return own.length > 0 ? [{ heading: messages.milestones.standings[standing], milestones: own }] : [];
  });
}

/** The promises by who keeps them, in the order of their names; those of nobody at the end. */
function byOwner(promises: readonly MilestoneData[]): readonly PromiseList[] {
  const owners = new Map<string, MilestoneData[]>();
  for (const promise of promises) {
    const key = promise.owner?.organisation ?? promise.owner?.name ?? '';
    owners.set(key, [...(owners.get(key) ?? []), promise]);
  }
  const lists = [...owners.values()].map((own): PromiseList => {
    const owner = own[0]?.owner;
    const feed = owner?.organisation === undefined ? undefined : ownerFeed(owner.organisation, owner.name);
    return { heading: owner?.name ?? messages.milestones.noOwner, milestones: own, feed };
  });
  const nameOf = ({ heading, milestones: [first] }: PromiseList) => (first?.owner ? early(heading) : '\uFFFF');
  return lists.sort((a, b) => nameOf(a).localeCompare(nameOf(b), DEFAULT_LOCALE));
}

/** The page of all promises; undefined where there are none: then `nothing-yet-page.ts` stands in for it. */
export async function progressPage(): Promise<ProgressPageData | undefined> {
  const all = byDate(await readList('milestone'));
  if (all.length === 0) return undefined;
  const loaded = await Promise.all(all.map(async (each) => [each, await milestoneData(each)] as const));
  const promises = loaded.map(([, data]) => data);
  return {
    frame: await pageFrame({
      title: messages.milestones.title,
      path: '/progress/',
      description: messages.milestones.description,
      feeds: [UPDATES_FEED],
    }),
    inShort: inShort(promises),
    changes: changesUpTo(promises, await readToday()),
    groups: await groupsOf(loaded),
    byState: byState(promises),
    byOwner: byOwner(promises),
    byDate: promises,
    calendar: all.some(isDue) ? DUE_CALENDAR : undefined,
  };
}
