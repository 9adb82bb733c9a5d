import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { byEnd, hasPassed, type RoughDate } from '../dates/dates.ts';
import { linksData, type LinkData } from '../links/link.ts';
import { fieldName } from '../reading/field-name.ts';
import { followAll, memoised, readEntry, readList, readToday } from '../reading/read.ts';
import { reports } from '../report/report.ts';
import { milestones, type Milestone } from './milestone.ts';
import { dayMoment, moment, type Moment } from './moment.ts';
import { firstPromised, movesOf, type MoveData } from './moves.ts';
import { ownerData, type OwnerData } from './owner.ts';
import { pathTo } from '../reading/path-to.ts';
import { messages } from '../../messages/messages.ts';

type Stage = Milestone['stage'];

/** A stage with its words; the key chooses the shape and colour beside them. */
export interface StageData {
  readonly key: Stage;
  readonly name: string;
}

/** What was said of a promise on a day. */
export interface UpdateData {
  readonly date: Moment;
  readonly stage: StageData;
  readonly text: string;
}

/** A promise, ready for a page. */
export interface MilestoneData {
  /** Its place on the page of all promises: links from before promises had pages of their own lead there. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** By which it is cited: `Promise 7`. */
  readonly name: string;
  readonly summary: string;
  readonly stage: StageData;
  /** When it was done, or is still expected, which the label says; undefined where nobody has said. */
  readonly when: { readonly label: string | undefined; readonly date: Moment } | undefined;
  /** The time that was promised, where it has gone by and the promise is not kept: then there is no later one. */
  readonly late: Moment | undefined;
  /** What was promised first, where it has moved since. */
  readonly first: Moment | undefined;
  /** The newest first. */
  readonly moves: readonly MoveData[];
  readonly owner: OwnerData | undefined;
  /** The newest first. */
  readonly updates: readonly UpdateData[];
  readonly evidence: readonly LinkData[];
}

/** A stage of the CMS with its words. */
export const stageData = (key: Stage): StageData => ({ key, name: messages.milestones.stages[key] });

type Dated = Pick<Milestone, 'stage' | 'completedOn' | 'expectedOn'>;

/** On a day, when a promise was kept, or is expected to be, or was promised in vain: as exactly as it is known. */
export function datesOf({ stage, completedOn, expectedOn }: Dated, day: string): Pick<MilestoneData, 'when' | 'late'> {
  if (stage === 'done') {
    // The stage stands beside the date, and says already what happened on it.
    return {
      when: completedOn === null ? undefined : { label: undefined, date: dayMoment(completedOn) },
      late: undefined,
    };
  }
  if (expectedOn === null) return { when: undefined, late: undefined };
  const date = moment(expectedOn);
  return hasPassed(expectedOn, day)
    ? { when: undefined, late: date }
    : { when: { label: messages.milestones.expected, date }, late: undefined };
}

/** The newest first; updates of one day in the editors' order. */
export function updatesOf(updates: Milestone['updates']): readonly UpdateData[] {
  return [...updates]
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(({ date, stage, text }) => ({ date: dayMoment(date), stage: stageData(stage), text }));
}

async function evidenceOf({ evidence, title }: Milestone): Promise<readonly LinkData[]> {
  if (!evidence) return [];
  const own = await followAll(evidence.reports);
  const links = [
    ...own.map((report) => ({ text: report.title, href: pathTo(reports, report) })),
    ...(await linksData(evidence.links, fieldName('milestone', title, 'evidence'))),
  ];
  // One link to each place: the words that editors chose for it come later, and stay.
  return [...new Map(links.map((link) => [link.href, link])).values()];
}

/** A promise with its dated history: worked out once for all pages that show it, or count it. */
export const milestoneData = ({ documentId }: Pick<Milestone, 'documentId'>): Promise<MilestoneData> =>
  memoised(`promise ${documentId}`, () => promiseWith(documentId));

async function promiseWith(id: string): Promise<MilestoneData> {
  const milestone = await readEntry('milestone', { id });
  if (!milestone) throw new Error(`Expected the promise ${id} of a list to be published, found that it is not.`);
  const moves = movesOf(milestone);
  return {
    id: `milestone-${milestone.documentId}`,
    title: milestone.title,
    href: pathTo(milestones, milestone),
    name: messages.milestones.numbered(milestone.number),
    summary: milestone.summary,
    stage: stageData(milestone.stage),
    ...datesOf(milestone, await readToday()),
    first: firstPromised(moves),
    moves,
    owner: await ownerData(milestone),
    updates: updatesOf(milestone.updates),
    evidence: await evidenceOf(milestone),
  };
}

const NO_DATE: RoughDate = { on: '9999-12-31', precision: 'year' };

const dateOf = ({ completedOn, expectedOn }: Milestone): RoughDate =>
  completedOn === null ? (expectedOn ?? NO_DATE) : { on: completedOn, precision: 'day' };

/** Promises in the order of the days by which they were or should be kept; those without a date last. */
export function byDate(all: readonly Milestone[]): readonly Milestone[] {
  return [...all].sort((a, b) => byEnd(dateOf(a), dateOf(b)) || a.title.localeCompare(b.title, DEFAULT_LOCALE));
}

/** The promises of an action, in the order of their dates. */
export async function milestonesOf(actionId: string): Promise<readonly MilestoneData[]> {
  const own = byDate(await readList('milestone', { where: { action: actionId } }));
  return await Promise.all(own.map(milestoneData));
}
