import type { ChangesAfterQuery } from '@waymark/shared-types/graphql';

/** One row of the CMS's change log. */
export type Change = ChangesAfterQuery['changesAfter']['changes'][number];
