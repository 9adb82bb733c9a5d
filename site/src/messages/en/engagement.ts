import { counted, lists, manyCounted } from './grammar.ts';

/** The first page. */
export const home = {
  /** The state of the promises: it leads to all of them. */
  promises: (done: number, total: number, late: number) =>
    `${done} of ${counted(total, { one: 'promise', other: 'promises' })} kept${late > 0 ? `, ${late} late` : ''}`,
  readReport: 'Read the report',
  thread: 'From what people said to what is promised',
  vision: 'The vision',
  actions: 'What needs to happen',
  practiceIntro: 'It can be done: it is being done already.',
  allPractice: (total: number) =>
    total === 1 ? 'See the example of good practice' : `See all ${total} examples of good practice`,
  report: 'The report',
  versions: 'All versions:',
  allSteps: 'See all progress: what was promised, by whom, and how far along it is',
};

/** What people said. */
export const findings = {
  title: 'What people said',
  description:
    'What people told us in the engagement, in their own words, the principles that came of it, and the actions that answer it.',
  subjects: 'Subjects',
  /** The subject, before what was said on it. */
  on: (theme: string) => `${theme}:`,
  other: 'Other things that people said',
  ledTo: 'This led to:',
  answeredBy: 'What answers it',
  noAnswer: 'No action answers this yet.',
  /** Where an action serves a principle that this led to. */
  noDirectAnswer: 'No action answers this by name yet.',
};

/** The principles, and the page of each. */
export const principles = {
  title: 'Principles',
  /** @param nations Where the engagement was. */
  description: (nations: readonly string[]) =>
    `The principles that make up the vision for mental health recovery${nations.length > 0 ? ` in ${lists.withAnd(nations)}` : ''}.`,
  position: (position: number, total: number) => `Principle ${position} of ${total}`,
  findingsIntro: 'Why this principle is here.',
  noFindings: 'No finding leads to this principle yet.',
  alsoActions: 'Also related through what people said',
  noActions: 'No action serves this principle yet.',
  stepsIntro: 'What was promised for these actions, by when, and whether it was kept.',
  noSteps: 'Nothing is promised for this principle yet.',
  actions: 'The actions that serve it',
  actionsIntro: 'What has to be done to get there.',
  practice: 'The practice that shows it',
};

/** The actions, and the page of each. */
export const actions = {
  title: 'Actions',
  description: 'What needs to happen to reach the vision, and how far along each action is.',
  one: 'Action',
  findings: 'Why this action is needed',
  findingsIntro: 'What people said that leads here, and how.',
  noFindings: 'No finding leads to this action by name yet.',
  noPrinciples: 'This action serves no principle yet.',
  noSteps: 'Nothing is promised for this action yet.',
  principles: 'The principles that it serves',
  principlesIntro: 'What it is meant to bring about.',
  practice: 'The practice that shows it can be done',
};

/** The thread from what people said to what comes of it, on the first page and on the pages of principles and of actions. */
export const thread = {
  label: 'How it fits together',
  here: 'You are here',
  none: 'None yet',
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
    note: (count: number) => counted(count, { one: 'action', other: 'actions' }),
  },
  practice: {
    label: 'Good practice',
    note: (count: number) => manyCounted(count, { one: 'example', other: 'examples' }),
  },
  steps: {
    label: 'Promises',
    note: (count: number) => counted(count, { one: 'promise', other: 'promises' }),
  },
  /** Before the editors’ reason for a step of the thread. */
  because: 'Why:',
  /** What is not there by name, with the titles of what it comes by. */
  alsoThrough: (titles: readonly string[]) =>
    `Also related through ${lists.withAnd(titles.map((title) => `“${title}”`))}`,
  practiceIntro: 'Where it already happens, and can be learned from.',
  noPractice: 'No example yet.',
  tellUs: 'Do you know one? Please tell us:',
  stepsHeading: 'What was promised, and how far along it is',
  stepsIntro: 'Each promise, by when, and whether it was kept.',
};
