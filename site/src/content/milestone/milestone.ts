import { MilestonesDocument, type MilestoneFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** A dated step, and how far it is. */
export type Milestone = Normalised<MilestoneFragment>;

export const milestones = collection({
  type: 'milestone',
  document: MilestonesDocument,
  list: (answer) => answer.milestones_connection,
  filterBy: ['action', 'stage'],
  orderBy: ['completedOn', 'createdAt'],
  address: { index: '/what-next/', anchor: 'milestone', feed: '/what-next/feed.atom' },
});
