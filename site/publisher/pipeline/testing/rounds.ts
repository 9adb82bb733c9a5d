import type { PublishResult } from '../publish.ts';
import type { QueuedEntry } from '../../store/queue.ts';
import type { Report } from '../../decide/problem.ts';
import type { Round } from '../round.ts';

/** A round in which nothing had to be done. */
export const quietRound: Round = {
  sync: { mode: 'nothing', changes: 0, ms: 1.4 },
  publish: undefined,
  live: [],
  isPaused: false,
  problems: [],
  drifted: [],
  differing: [],
  forgotten: undefined,
};

const released: NonNullable<Round['publish']> = {
  outcome: 'released',
  release: 7,
  pages: 2000,
  files: 2100,
  rendered: 3,
  written: 4,
  problems: [],
  heldPages: 0,
  why: undefined,
  renderMs: 12.34,
  decideMs: 0.5,
  releaseMs: 20,
  ms: 34,
};

/** A round that released one change; otherwise where the test says so. */
export const roundWith = (publish: Partial<PublishResult> = {}, live: readonly QueuedEntry[] = []): Round => ({
  ...quietRound,
  sync: { mode: 'changes', changes: 1, ms: 6 },
  publish: { ...released, ...publish },
  problems: publish.problems ?? [],
  live,
});

/** A dead link, told. */
export const deadLink: Report = {
  page: '/a/',
  message: 'The page /a/ links to /gone/, but nothing stands at that address.',
  place: undefined,
  about: { type: 'page', id: 'a' },
  holds: true,
};

/** An entry that was changed at nine o'clock. */
export const changedEntry: QueuedEntry = {
  type: 'page',
  locale: 'en',
  id: 'a',
  name: 'page “About”',
  happened: 'publish',
  at: Date.parse('2026-11-24T09:00:00.000Z'),
  explained: true,
};
