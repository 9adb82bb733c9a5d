import { signedFilm } from '../fixtures/media-fixtures.ts';
import type { Milestone } from './milestone.ts';

const base = {
  __typename: 'Milestone',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  easyRead: null,
  bsl: null,
} as const;
const nobodyYet = { owner: null, moves: [] } as const;
const action = { type: 'action', id: 'action-champion' } as const;

/** A step that was done, with what shows it. */
export const doneStep: Milestone = {
  ...base,
  documentId: 'done',
  slug: 'a-paid-place',
  number: 1,
  owner: {
    organisation: { type: 'organisation', id: 'organisation-north' },
    role: 'Lead for taking part',
    email: 'ask@northlight.example.org',
    phone: '0131 496 0100',
    page: { type: 'page', id: 'page-about' },
  },
  moves: [
    {
      earlier: { on: '2026-03-31', precision: 'day' },
      movedOn: '2026-03-02',
      reason: 'More people applied than we had time to talk with.',
    },
    {
      earlier: { on: '2025-11-01', precision: 'month' },
      movedOn: '2025-10-20',
      reason: 'The money for pay came later than we were told.',
    },
  ],
  title: 'A paid place on the steering group',
  summary: 'Four places, with pay.',
  stage: 'done',
  expectedOn: { on: '2026-05-01', precision: 'month' },
  completedOn: '2026-06-23',
  action,
  evidence: {
    links: [
      { text: 'How it came about', url: '/case-studies/harbour-walks/', page: null },
      { text: 'The report and all its versions', url: '/reports/whats-next/', page: null },
    ],
    reports: [{ type: 'report', id: 'report-next' }],
  },
  updates: [
    { date: '2026-05-12', stage: 'under_way', text: 'Thirty-one people applied.' },
    { date: '2026-06-23', stage: 'done', text: 'Four members joined.' },
  ],
  bsl: signedFilm('The paid place in BSL'),
};

/** A step whose time has gone by on 24 November 2026. */
export const lateStep: Milestone = {
  ...base,
  documentId: 'late',
  slug: 'good-roles',
  number: 2,
  owner: { organisation: null, role: 'The peer work group', email: 'roles@example.org', phone: null, page: null },
  moves: [],
  title: 'A statement on good roles',
  summary: 'What makes a good peer role.',
  stage: 'under_way',
  expectedOn: { on: '2026-07-01', precision: 'quarter' },
  completedOn: null,
  action,
  evidence: null,
  updates: [],
};

/** The same step, with what was said of it since. */
export const explainedStep: Milestone = {
  ...lateStep,
  updates: [
    { date: '2026-04-15', stage: 'planned', text: 'A group was formed.' },
    { date: '2026-09-24', stage: 'under_way', text: 'Pay is the hard part.' },
  ],
};

/** A step that belongs to no action and has no date. */
export const looseStep: Milestone = {
  ...base,
  ...nobodyYet,
  documentId: 'loose',
  slug: 'a-plan-is-written',
  number: 3,
  title: 'A plan is written',
  summary: 'The plan says how.',
  stage: 'planned',
  expectedOn: null,
  completedOn: null,
  action: null,
  evidence: null,
  updates: [],
};
