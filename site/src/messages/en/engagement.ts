import { counted, lists } from './grammar.ts';

/** The first page. */
export const home = {
  readReport: 'Read the report',
  vision: 'The vision',
  actions: 'What needs to happen',
  actionsIntro: 'These actions lead there. Each one says openly how far it is.',
  practiceIntro: 'It can be done: it is being done already.',
  allPractice: (total: number) =>
    total === 1 ? 'See the example of good practice' : `See all ${total} examples of good practice`,
  report: 'The report',
  nextIntro: 'The next steps that were promised, and how far they are.',
  allSteps: 'See all progress: what was promised, by whom, and how far it is',
};

/** What people said. */
export const findings = {
  title: 'What people said',
  description: 'What people told us in the engagement, in their own words, and the principles that came of it.',
  subjects: 'Subjects',
  /** The subject, before what was said on it. */
  on: (theme: string) => `${theme}:`,
  other: 'Other things that people said',
  ledTo: 'This led to:',
};

/** The principles, and the page of each. */
export const principles = {
  title: 'Principles',
  /** @param nations Where the engagement was. */
  description: (nations: readonly string[]) =>
    `The vision for mental health recovery${nations.length > 0 ? ` in ${lists.withAnd(nations)}` : ''}, as the principles that it is made of.`,
  position: (position: number, total: number) => `Principle ${position} of ${total}`,
  findingsIntro: 'Why this principle is here.',
  actions: 'The actions that serve it',
  actionsIntro: 'What has to be done to get there.',
  practice: 'The practice that shows it',
};

/** The actions, and the page of each. */
export const actions = {
  title: 'Actions',
  description: 'What needs to happen to reach the vision, and how far each action is.',
  one: 'Action',
  findingsIntro: 'Why this action is needed.',
  principles: 'The principles that it serves',
  principlesIntro: 'What it is meant to bring about.',
  practice: 'The practice that shows it can be done',
};

/** What the pages of principles and of actions have alike: from what people said to what comes of it. */
export const thread = {
  label: 'How it hangs together',
  here: 'You are here',
  thisPrinciple: 'This principle',
  thisAction: 'This action',
  findings: {
    label: 'What people said',
    note: (count: number) => counted(count, { one: 'finding', other: 'findings' }),
  },
  principles: {
    label: 'Principles',
    note: (count: number) => counted(count, { one: 'principle', other: 'principles' }),
  },
  actions: {
    label: 'Actions',
    note: (count: number) => counted(count, { one: 'serves it', other: 'serve it' }),
  },
  practice: {
    label: 'Practice',
    note: (count: number) => counted(count, { one: 'example', other: 'examples' }),
  },
  steps: {
    label: 'Next steps',
    note: (count: number) => counted(count, { one: 'with its date', other: 'with their dates' }),
  },
  practiceIntro: 'Where it already happens, and can be learned from.',
  stepsHeading: 'The steps, and how far they are',
  stepsIntro: 'What was promised, by when, and whether it was done.',
};
