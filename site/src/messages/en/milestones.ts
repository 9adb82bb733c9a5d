import { counted, lists } from './grammar.ts';

/** Where a step stands. */
const stages = {
  planned: 'Planned',
  under_way: 'Under way',
  done: 'Done',
  changed: 'Plan changed',
};

/** What follows a number of steps of a stage. */
const inProgress = {
  planned: 'planned',
  under_way: 'under way',
  done: 'done',
  changed: 'with a changed plan',
};

/** How many steps of a stage there are, and how many of them are late. */
interface StageCount {
  readonly stage: keyof typeof inProgress;
  readonly count: number;
  readonly late: number;
}

const stageCount = ({ stage, count, late }: StageCount) =>
  `${count} ${inProgress[stage]}${late > 0 ? ` (${late} late)` : ''}`;

/** The steps that were promised, and the page of what happens next. */
export const milestones = {
  title: 'What happens next',
  description: 'What was promised, when it is expected, and what has happened since.',
  neverRewritten: 'We never rewrite an update. When something changes, we add a new one.',
  byAction: 'By action',
  aboutAction: (title: string) => `About the action “${title}”`,
  ofEveryAction: 'Steps that serve every action',
  stages,
  expected: 'Expected',
  evidence: 'See for yourself:',
  updates: (count: number) => counted(count, { one: 'update', other: 'updates' }),
  earlierUpdates: (count: number) => counted(count, { one: 'earlier update', other: 'earlier updates' }),
  /** After a number of updates, for those who do not see where they stand. */
  onStep: (title: string) => `on “${title}”`,
  late: 'Late.',
  said: <Date>(date: Date) => ['We said ', date, '. We have not set a new date yet.'],
  progress: (total: number, counts: readonly StageCount[]) =>
    `${counted(total, { one: 'step', other: 'steps' })}: ${lists.withCommas(counts.map(stageCount))}`,
};

/** All steps in short. */
export const inShort = {
  heading: 'In short',
  offCourse: 'What is late or has changed',
  nothingOffCourse: 'Nothing is late, and no plan has changed.',
  news: 'The latest updates',
  changed: `${stages.changed}.`,
  late: (promised: string) => `Late. We said ${promised}.`,
  expected: (date: string) => `Expected ${date}.`,
};
