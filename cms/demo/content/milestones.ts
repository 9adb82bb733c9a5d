import type { ActionSlug } from './actions';
import type { OwnerName } from './promise-owners';
import type { Link } from './story-types';

export type MilestoneStage = 'planned' | 'under way' | 'done' | 'changed';

/** A date as exactly as it is known. */
export type RoughDate = readonly [on: string, precision: 'day' | 'month' | 'quarter' | 'year'];

interface Milestone {
  title: string;
  /** The last part of its address. */
  slug: string;
  summary: string;
  stage: MilestoneStage;
  owner: OwnerName;
  action: ActionSlug;
  expectedOn?: RoughDate;
  /** The newest first. */
  moves?: readonly (readonly [earlier: RoughDate, movedOn: string, reason: string])[];
  completedOn?: string;
  evidence?: { links: readonly Link[]; report: boolean };
  /** The newest first. */
  updates: readonly (readonly [date: string, stage: MilestoneStage, text: string])[];
}

/** Promises over the four actions, in every stage and every precision; owners, dates and progress are invented. */
export const milestones: readonly Milestone[] = [
  {
    title: 'The findings are shared with everyone who took part',
    slug: 'findings-shared',
    summary: 'People who gave their views see what came of them first, in the format that they asked for.',
    stage: 'done',
    owner: 'partnership',
    action: 'influence-decisions',
    expectedOn: ['2026-03-31', 'day'],
    completedOn: '2026-03-19',
    evidence: {
      links: [{ text: 'The report and all its versions', url: '/reports/whats-next-for-recovery/' }],
      report: true,
    },
    updates: [
      [
        '2026-03-19',
        'done',
        'The report went to all who had left an address, in full, summary, Easy Read and large print. A letter went to those without e-mail.',
      ],
      [
        '2026-03-02',
        'under way',
        'The report was read and corrected by twelve people who took part. They asked for fewer charts and more quotes.',
      ],
      ['2026-01-20', 'planned', 'We agreed that those who took part will see the findings before anybody else.'],
    ],
  },
  {
    title: 'The findings are with the Scottish Government',
    slug: 'findings-with-government',
    summary: 'Those who decide on policy have the findings, and have talked them through with people who took part.',
    stage: 'done',
    owner: 'partnership',
    action: 'influence-decisions',
    expectedOn: ['2026-04-01', 'month'],
    completedOn: '2026-04-28',
    evidence: { links: [{ text: 'What people said, finding by finding', url: '/findings/' }], report: true },
    updates: [
      ['2026-04-28', 'done', 'The findings were handed over. Six people with lived experience led the conversation.'],
      ['2026-03-24', 'under way', 'A date was set, and travel and time will be paid for.'],
      ['2026-02-11', 'planned', 'We asked for a meeting in spring.'],
    ],
  },
  {
    title: 'A refreshed vision and strategy for recovery is agreed',
    slug: 'refreshed-vision-and-strategy',
    summary: 'Government and partners agree together on where Scotland is going with recovery.',
    stage: 'under way',
    owner: 'strategy',
    action: 'influence-decisions',
    expectedOn: ['2027-04-01', 'quarter'],
    updates: [
      [
        '2026-10-14',
        'under way',
        'A first draft was discussed. People asked for plainer words on money and on who does what.',
      ],
      ['2026-06-30', 'under way', 'A small writing group began, half of its members with lived experience.'],
      ['2026-05-05', 'planned', 'Partners agreed to refresh the vision and the strategy on the basis of the findings.'],
    ],
  },
  {
    title: 'A strategic plan says how people and services will be supported',
    slug: 'strategic-plan',
    summary: 'The plan says what support people, organisations and services can count on to make the vision real.',
    stage: 'planned',
    owner: 'strategy',
    action: 'influence-decisions',
    expectedOn: ['2027-01-01', 'year'],
    moves: [
      [
        ['2026-10-01', 'quarter'],
        '2026-09-17',
        'The plan has to follow the strategy, and the strategy takes until spring. A plan made before it would have to be made twice.',
      ],
    ],
    updates: [
      [
        '2026-09-17',
        'planned',
        'The plan waits for the strategy, so that the two fit together. We now expect it in 2027.',
      ],
      ['2026-05-05', 'planned', 'The report recommends a strategic plan, and the work was agreed.'],
    ],
  },
  {
    title: 'A statement on what makes a good peer role',
    slug: 'good-peer-roles',
    summary: 'Peer workers and employers agree in writing what a fair role, fair pay and good supervision are.',
    stage: 'under way',
    owner: 'peerWork',
    action: 'champion-lived-experience',
    expectedOn: ['2026-09-30', 'day'],
    updates: [
      [
        '2026-09-24',
        'under way',
        'We will not be ready at the end of the month. Pay is the hard part, and we would rather be late than vague.',
      ],
      [
        '2026-07-08',
        'under way',
        'Forty peer workers sent comments on the first draft. The part on supervision is being written again.',
      ],
      ['2026-04-15', 'planned', 'A group of nine peer workers and three employers was formed.'],
    ],
  },
  {
    title: 'Peer workers have a network in every health board area',
    slug: 'peer-worker-networks',
    summary: 'Nobody is the only peer worker they know: there is a group to meet and a person to ring.',
    stage: 'under way',
    owner: 'peerWork',
    action: 'champion-lived-experience',
    expectedOn: ['2027-09-01', 'month'],
    updates: [
      [
        '2026-11-03',
        'under way',
        'Nine of the fourteen areas have a network. The island boards have chosen to share one.',
      ],
      ['2026-06-16', 'under way', 'Five networks have met at least twice.'],
    ],
  },
  {
    title: 'Lived experience has a paid place on the steering group',
    slug: 'paid-places-on-the-steering-group',
    summary: 'Four places, with pay, induction and a mentor, and the same vote as everyone.',
    stage: 'done',
    owner: 'partnership',
    action: 'champion-lived-experience',
    expectedOn: ['2026-06-01', 'month'],
    completedOn: '2026-06-23',
    evidence: {
      links: [{ text: 'How a health board did the same: an example', url: '/case-studies/four-seats-with-a-vote/' }],
      report: false,
    },
    updates: [
      ['2026-06-23', 'done', 'Four members joined and voted for the first time.'],
      [
        '2026-05-12',
        'under way',
        'Thirty-one people applied. All who were not chosen were offered another way to take part.',
      ],
    ],
  },
  {
    title: 'A public map of support, tried in two areas',
    slug: 'map-of-support',
    summary: 'Anybody can see what there is nearby, for whom, and how to get it.',
    stage: 'changed',
    owner: 'joiningUp',
    action: 'join-up',
    expectedOn: ['2027-03-01', 'month'],
    updates: [
      [
        '2026-10-27',
        'changed',
        'The plan has changed. A new website of our own would soon have been out of date, so we will help two areas to feed the directories that people use already.',
      ],
      ['2026-08-04', 'under way', 'Of 212 entries that we checked, 61 were wrong within three months.'],
      ['2026-05-19', 'planned', 'Two areas offered to try it: one island, one city.'],
    ],
  },
  {
    title: 'Tell it once: one plan in a person’s own words, tried for a year',
    slug: 'tell-it-once',
    summary:
      'A short plan that the person writes and keeps, and that NHS, council and third-sector teams have all promised to read first.',
    stage: 'under way',
    owner: 'joiningUp',
    action: 'join-up',
    expectedOn: ['2027-06-30', 'day'],
    updates: [
      [
        '2026-10-06',
        'under way',
        'Eighty-four people have a plan. Not all teams keep their promise yet; those that do say it saves an hour.',
      ],
      ['2026-06-30', 'under way', 'The trial began with seven teams.'],
      ['2026-03-31', 'planned', 'People who had told their story most often wrote the questions.'],
    ],
  },
  {
    title: 'A handover at 18 that young people have designed',
    slug: 'handover-at-18',
    summary: 'Nobody loses their worker on a birthday: a standard for moving to adult services.',
    stage: 'planned',
    owner: 'joiningUp',
    action: 'join-up',
    expectedOn: ['2027-10-01', 'quarter'],
    moves: [
      [
        ['2027-04-01', 'quarter'],
        '2026-09-08',
        'The young people asked for a whole school year of work, not half of one.',
      ],
      [
        ['2026-12-01', 'month'],
        '2026-05-19',
        'Nobody had been asked whether they wanted to design it. We started again with those whom it is for.',
      ],
    ],
    updates: [
      [
        '2026-09-08',
        'planned',
        'A group of young people will start in January. They have asked that it does not meet on school nights.',
      ],
    ],
  },
  {
    title: 'The first examples of good practice are public',
    slug: 'first-examples',
    summary: 'At least twenty examples, from every kind of place, with what did not work as well as what did.',
    stage: 'done',
    owner: 'practice',
    action: 'learn-from-practice',
    expectedOn: ['2026-07-01', 'quarter'],
    moves: [
      [
        ['2026-06-01', 'month'],
        '2026-05-28',
        'Six groups wanted to read their example again before it is public, and they should have the time.',
      ],
    ],
    completedOn: '2026-09-17',
    evidence: {
      links: [
        { text: 'All examples of good practice', url: '/case-studies/' },
        { text: 'How to share good practice', page: 'share-good-practice' },
      ],
      report: false,
    },
    updates: [
      ['2026-09-17', 'done', 'The first examples are here. More than half come from small groups.'],
      [
        '2026-07-21',
        'under way',
        'Fourteen are written. Asking what went wrong takes longest, and is what readers want most.',
      ],
      ['2026-04-02', 'planned', 'We wrote the questions together with six groups.'],
    ],
  },
  {
    title: 'A learning visit for groups who want to start something',
    slug: 'learning-visits',
    summary: 'People who want to copy a practice spend two days with those who run it, travel paid.',
    stage: 'planned',
    owner: 'practice',
    action: 'learn-from-practice',
    expectedOn: ['2027-05-01', 'month'],
    updates: [['2026-11-10', 'planned', 'Three hosts have agreed. Places for guests open in February.']],
  },
  {
    title: 'A yearly look at who is not reached',
    slug: 'who-is-not-reached',
    summary: 'Each autumn we ask which communities the examples and events leave out, and say what we will do.',
    stage: 'under way',
    owner: 'practice',
    action: 'learn-from-practice',
    expectedOn: ['2026-12-15', 'day'],
    updates: [['2026-10-20', 'under way', 'Questions went to forty community groups, in six languages and BSL.']],
  },
];
