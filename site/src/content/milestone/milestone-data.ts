import { hasPassed, inWords, lastDayOf, machineDate, type RoughDate } from '../dates/dates.ts';
import { linksData, type LinkData } from '../links/link.ts';
import { fieldName } from '../reading/field-name.ts';
import { followAll, readList, readToday } from '../reading/read.ts';
import { reports } from '../report/report.ts';
import type { Milestone } from './milestone.ts';
import { pathTo } from '../reading/path-to.ts';

type Stage = Milestone['stage'];

/** Where a step stands, in words. */
export const STAGE_NAMES = {
  planned: 'Planned',
  under_way: 'Under way',
  done: 'Done',
  changed: 'Plan changed',
} as const satisfies Record<Stage, string>;

/** A stage with its words; the key chooses the shape and colour beside them. */
export interface StageData {
  readonly key: Stage;
  readonly name: string;
}

/** A moment in words, and for machines where HTML can say it. */
export interface Moment {
  readonly words: string;
  readonly machine: string | undefined;
}

/** What was said of a step on a day. */
export interface UpdateData {
  readonly date: Moment;
  readonly stage: StageData;
  readonly text: string;
}

/** A dated step, ready for a page. */
export interface MilestoneData {
  /** Its place on the page of all steps. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly stage: StageData;
  /** When it was or should be done; undefined where nobody has said. */
  readonly when: { readonly label: string; readonly date: Moment } | undefined;
  /** Said when the time has gone by and the step is not done. */
  readonly overdue: string | undefined;
  readonly updates: readonly UpdateData[];
  readonly evidence: readonly LinkData[];
}

/** A stage of the CMS with its words. */
export const stageData = (key: Stage): StageData => ({ key, name: STAGE_NAMES[key] });

const moment = (date: RoughDate): Moment => ({ words: inWords(date), machine: machineDate(date) });
const dayMoment = (on: string): Moment => moment({ on, precision: 'day' });

/** When a step was done, or is expected: as exactly as it is known. */
export function whenOf({
  stage,
  completedOn,
  expectedOn,
}: Pick<Milestone, 'stage' | 'completedOn' | 'expectedOn'>): MilestoneData['when'] {
  if (stage === 'done' && completedOn !== null) return { label: 'Done on', date: dayMoment(completedOn) };
  if (stage === 'done' || expectedOn === null) return undefined;
  return { label: 'Expected', date: moment(expectedOn) };
}

/** The end of a period in words: `30 September 2026`, `the end of September 2026`, `the end of 2026`. */
function endInWords(date: RoughDate): string {
  if (date.precision === 'day') return inWords(date);
  const end = { on: lastDayOf(date), precision: date.precision === 'year' ? 'year' : 'month' } as const;
  return `the end of ${inWords(end)}`;
}

/** Says that a step is late; undefined where it is not. */
export function overdueOf(
  { stage, expectedOn }: Pick<Milestone, 'stage' | 'expectedOn'>,
  day: string,
): string | undefined {
  if (stage === 'done' || expectedOn === null || !hasPassed(expectedOn, day)) return undefined;
  return `This is later than we said it would be. We expected it by ${endInWords(expectedOn)}.`;
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
  return [
    ...own.map((report) => ({ text: report.title, href: pathTo(reports, report) })),
    ...(await linksData(evidence.links, fieldName('milestone', title, 'evidence'))),
  ];
}

/** A step with its dated history. */
export async function milestoneData(milestone: Milestone): Promise<MilestoneData> {
  return {
    id: `milestone-${milestone.documentId}`,
    title: milestone.title,
    summary: milestone.summary,
    stage: stageData(milestone.stage),
    when: whenOf(milestone),
    overdue: overdueOf(milestone, await readToday()),
    updates: updatesOf(milestone.updates),
    evidence: await evidenceOf(milestone),
  };
}

const dateOf = ({ completedOn, expectedOn }: Milestone): string => completedOn ?? expectedOn?.on ?? '9999';

/** Steps in the order of their dates; those without a date last. */
export function byDate(milestones: readonly Milestone[]): readonly Milestone[] {
  return [...milestones].sort((a, b) => dateOf(a).localeCompare(dateOf(b)) || a.title.localeCompare(b.title, 'en'));
}

/** The steps of an action, in the order of their dates. */
export async function milestonesOf(actionId: string): Promise<readonly MilestoneData[]> {
  const milestones = byDate(await readList('milestone', { where: { action: actionId } }));
  return await Promise.all(milestones.map(milestoneData));
}
