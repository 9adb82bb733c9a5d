import { FindingsDocument, type FindingFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** Something that people said. */
export type Finding = Normalised<FindingFragment>;

export const findings = collection({
  type: 'finding',
  document: FindingsDocument,
  list: (answer) => answer.findings_connection,
  filterBy: ['principles', 'actions.action', 'theme'],
  orderBy: ['theme'],
  search: {
    index: 'site',
    title: 'statement',
    texts: ['body', 'quotes.text', 'quotes.attribution', 'actions.because'],
    names: { principles: 'principle' },
  },
  address: { index: '/findings/', anchor: 'finding' },
});
