import { MilestonesDocument, type MilestoneFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** A promise: whose it is, by when, and how far it is. */
export type Milestone = Normalised<MilestoneFragment>;

export const milestones = collection({
  type: 'milestone',
  document: MilestonesDocument,
  list: (answer) => answer.milestones_connection,
  filterBy: ['action', 'stage'],
  derived: {
    keptBy: { from: 'owner', version: 1, value: (owner: Milestone['owner']) => owner?.organisation?.id },
  },
  orderBy: ['completedOn', 'createdAt', 'number'],
  search: {
    index: 'site',
    title: 'title',
    summary: 'summary',
    texts: [
      'owner.role',
      'moves.reason',
      'updates.text',
      'evidence.links.text',
      'easyRead.sentence',
      'bsl.title',
      'bsl.transcript',
    ],
    names: { keptBy: 'organisation' },
  },
  address: {
    pages: '/progress/',
    index: '/progress/',
    feed: '/progress/feed.atom',
    // Up to version 0.1 promises stood on the page “What happens next”.
    former: { '/what-next/': '/progress/', '/what-next/feed.atom': '/progress/feed.atom' },
  },
  sitemap: { order: 'number' },
});
