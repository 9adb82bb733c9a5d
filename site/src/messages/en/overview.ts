import { counted, lists, manyCounted, written } from './grammar.ts';

const examples = (count: number) => manyCounted(count, { one: 'example', other: 'examples' });

/** The picture of the whole. */
export const overview = {
  title: 'The whole at a glance',
  description:
    'How much practice there is for each principle and each action, how many promises are kept, and how practice came about.',
  /** The link to it. */
  seeAll: 'See the whole at a glance: practice, promises and evidence',
  grid: 'Principles and actions',
  gridTable: 'Table of principles and actions',
  gridIntro:
    'Each number says how many examples of practice serve the principle on the left and the action above. The last lines say how many there are in all, and how many promises are kept.',
  principle: 'Principle',
  inAll: 'Examples in all',
  promisesKept: 'Promises kept',
  kept: (done: number, total: number) => (total === 0 ? 'none made' : `${written(done)} of ${written(total)}`),
  /** Where an action is there for a principle, and no practice shows it. */
  noneYet: 'none yet',
  none: 'none',
  gaps: (count: number) =>
    `${counted(count, { one: 'field says', other: 'fields say' })} “none yet”: an action serves the principle there, and we know of no example.`,
  noPrinciples: 'There are no principles or no actions on this site yet, so nothing can be counted for them.',
  begun: 'When practice began',
  evidence: 'How strong the evidence is',
  involvement: 'How people with lived experience were involved',
  /** What the charts count. */
  byYear: 'Examples by year',
  byEvidence: 'Examples by evidence',
  byInvolvement: 'Examples by involvement',
  notSaid: 'Not said',
  /** What a chart shows, in one sentence. */
  most: (names: readonly string[], count: number, total: number) =>
    `Most often: ${lists.withAnd(names)} (${written(count)} of ${examples(total)}${names.length > 1 ? ' each' : ''}).`,
  noneBegun: 'No example says yet when it began.',
  noneEvidence: 'No example says yet what changed, and how one knows.',
  noneInvolvement: 'No example says yet how people with lived experience were involved.',
  tellUs: 'Do you know more? Please tell us:',
};
