import { counted, lists } from './grammar.ts';

/** Where a promise stands. */
const stages = {
  planned: 'Planned',
  under_way: 'Under way',
  done: 'Done',
  changed: 'Plan changed',
};

/** What follows a number of promises of a stage. */
const inProgress = {
  planned: 'planned',
  under_way: 'under way',
  done: 'done',
  changed: 'with a changed plan',
};

/** How many promises of a stage there are, and how many of them are late. */
interface StageCount {
  readonly stage: keyof typeof inProgress;
  readonly count: number;
  readonly late: number;
}

/** What a calendar says of a promise. */
interface DueText {
  readonly summary: string;
  readonly expected: string;
  /** Undefined where nobody is named. */
  readonly owner: string | undefined;
}

const stageCount = ({ stage, count, late }: StageCount) =>
  `${count} ${inProgress[stage]}${late > 0 ? ` (${late} late)` : ''}`;

const promises = (count: number) => counted(count, { one: 'promise', other: 'promises' });
const changes = (count: number) => counted(count, { one: 'change', other: 'changes' });

/** What was promised, the page of all of it, and the page of each. */
export const milestones = {
  title: 'Progress',
  description: 'What was promised, by whom and by when, and what has happened since.',
  neverRewritten: 'We never rewrite a promise or an update. When something changes, we add it.',
  /** How a promise is cited. */
  numbered: (number: number | null) => (number === null ? 'Promise' : `Promise ${number}`),
  aboutAction: (title: string) => `About the action “${title}”`,
  ofEveryAction: 'Promises that serve every action',
  byDate: 'All promises by date',
  byAction: 'By action',
  byState: 'By state',
  byOwner: 'By who keeps them',
  noOwner: 'Nobody is named yet',
  stages,
  /** How a promise stands at a glance. */
  standings: { ...stages, late: 'Late' },
  total: promises,
  expected: 'Expected',
  updates: 'Updates',
  late: (promised: string) => `Late: was due ${promised}.`,
  lateMark: 'Late:',
  said: <Date>(date: Date) => ['was due ', date, '. No new date has been set yet.'],
  /** That a date moved; without a new one where none is expected any more. */
  moved: (from: string, to: string | undefined) =>
    to === undefined ? `Was promised for ${from}, and has no date any more.` : `Moved from ${from} to ${to}.`,
  keptBy: <Owner>(owner: Owner) => ['Kept by ', owner],
  /** After the number of a promise. */
  andKeptBy: (owner: string) => `· Kept by ${owner}`,
  calendar: 'What is due',
  addCalendar: 'Put what is due into your calendar (.ics)',
  due: (name: string, title: string) => `${name} is due: ${title}`,
  dueText: ({ summary, expected, owner }: DueText) =>
    [summary, `Expected: ${expected}.`, ...(owner === undefined ? [] : [`Kept by: ${owner}.`])].join('\n'),
  progress: (total: number, counts: readonly StageCount[]) =>
    `${promises(total)}: ${lists.withCommas(counts.map(stageCount))}`,
};

/** The page of a promise. */
export const promise = {
  facts: 'About this promise',
  owner: 'Who keeps it',
  ask: 'How to ask about it',
  nobody: 'Nobody is named yet.',
  first: 'First promised for',
  expected: 'Expected now',
  noDate: 'No date is set.',
  done: 'Done on',
  dueOn: 'Was due',
  why: 'Why it was promised',
  whyIntro: <Action>(action: Action) => ['It belongs to the action ', action, '.'],
  said: 'What people said that led there:',
  dates: 'How its date has moved',
  datesIntro: 'Each earlier date stays here, with the reason.',
  updates: 'What has happened',
  noUpdates: 'Nothing has been told of it yet.',
  evidence: 'See for yourself',
  citedAs: (name: string, title: string) => `${name}: ${title}`,
};

/** All promises in short. */
export const inShort = {
  heading: 'In short',
  offCourse: 'What is late, has moved or has changed',
  nothingOffCourse: 'Nothing is late, and no plan has changed.',
  changed: `${stages.changed}.`,
  first: (promised: string) => `First promised for ${promised}.`,
  expected: (date: string) => `Expected ${date}.`,
};

/** What was told of promises lately. */
export const recentChanges = {
  heading: 'What has changed',
  recent: (days: number, since: string) => `In the last ${days} days, since ${since}`,
  more: (count: number) => counted(count, { one: 'more change', other: 'more changes' }),
  nothingRecent: (days: number) => `Nothing has changed in the last ${days} days.`,
  spring: (since: string, count: number) => `Before that, since the beginning of spring (${since}): ${changes(count)}`,
  earlier: (before: string, count: number) => `Before ${before}: ${changes(count)}`,
  everything: 'Everything that has changed, back to the first promise',
};
