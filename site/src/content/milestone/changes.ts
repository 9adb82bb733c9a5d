import type { MilestoneData, StageData } from './milestone-data.ts';
import { dayMoment, type Moment } from './moment.ts';
import { messages } from '../../messages/messages.ts';

/** Something that was told of a promise on a day: an update, or that its date moved. */
export interface ChangeData {
  readonly date: Moment;
  readonly title: string;
  readonly href: string;
  /** Where it stood then; undefined where its date moved. */
  readonly stage: StageData | undefined;
  /** What moved: `Moved from June 2026 to 2027.`; undefined of an update. */
  readonly move: string | undefined;
  readonly text: string;
}

/** What has changed since a day. */
export interface ChangesSince {
  readonly since: Moment;
  /** The newest first. */
  readonly changes: readonly ChangeData[];
}

/** All that has changed, newest first, in the portions in which readers ask for it; none is in two. */
export interface Changes {
  readonly recent: ChangesSince;
  /** From the beginning of spring up to then. */
  readonly spring: ChangesSince;
  readonly earlier: readonly ChangeData[];
}

/** How long something counts as recent, in days. */
export const RECENT_DAYS = 90;

/** The first day of spring, as weather services count it (Met Office: from the first of March). */
const SPRING = '03-01';

function daysBefore(day: string, days: number): string {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() - days);
  return then.toISOString().slice(0, 10);
}

/** The last spring that began before a day. */
function springBefore(day: string): string {
  const year = Number(day.slice(0, 4));
  return day > `${year}-${SPRING}` ? `${year}-${SPRING}` : `${year - 1}-${SPRING}`;
}

const dayOf = ({ date }: ChangeData): string => date.machine ?? '';

/** What was told of promises, the newest first. */
export function changesOf(promises: readonly MilestoneData[]): readonly ChangeData[] {
  return promises
    .flatMap(({ title, href, updates, moves }) => [
      ...updates.map(({ date, stage, text }) => ({ date, title, href, stage, move: undefined, text })),
      ...moves.map(({ date, from, to, reason }) => {
        const move = messages.milestones.moved(from.words, to?.words);
        return { date, title, href, stage: undefined, move, text: reason };
      }),
    ])
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** What was told of promises up to a day, by how long ago it was. */
export function changesUpTo(promises: readonly MilestoneData[], today: string): Changes {
  const all = changesOf(promises);
  const recent = daysBefore(today, RECENT_DAYS);
  const spring = springBefore(recent);
  return {
    recent: { since: dayMoment(recent), changes: all.filter((change) => dayOf(change) >= recent) },
    spring: {
      since: dayMoment(spring),
      changes: all.filter((change) => dayOf(change) >= spring && dayOf(change) < recent),
    },
    earlier: all.filter((change) => dayOf(change) < spring),
  };
}
