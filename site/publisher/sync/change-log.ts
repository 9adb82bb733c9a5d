import { z } from 'zod';
import { ChangesAfterDocument, type ChangesAfterQuery } from '@waymark/shared-types/graphql';
import type { Ask } from '../../src/content/definition.ts';
import type { Cursor } from '../store/content-store.ts';
import { CmsError } from './cms-client.ts';

/** One row of the CMS's change log. */
export type Change = ChangesAfterQuery['changesAfter']['changes'][number];

/** What happened since a cursor. */
export interface ChangesSince {
  /** Where the log stands now. */
  readonly head: Cursor;
  readonly changes: readonly Change[];
  /** False where the log is another one, or shorter than the cursor: then the changes say nothing, and everything must be read anew. */
  readonly continuous: boolean;
}

const answer = z.object({
  changesAfter: z.object({ log: z.string().min(1), latest: z.number().int().min(0), changes: z.array(z.object({})) }),
});

/** Reads a part of the log. @throws {CmsError} where the answer is none: nothing must be taken for the end of the log. */
async function ask(cms: Ask, sequence: number, limit: number): Promise<ChangesAfterQuery['changesAfter']> {
  const found = await cms(ChangesAfterDocument, { sequence, limit });
  if (answer.safeParse(found).success) return found.changesAfter;
  throw new CmsError('The CMS answered with something else than its change log. Nothing was changed.');
}

/** The highest Int (GraphQL specification, 3.5.1). */
const HIGHEST = 2 ** 31 - 1;

/** Rows asked for at once. */
const PAGE = 500;

/** Where the change log stands now. */
export async function headOfLog(cms: Ask): Promise<Cursor> {
  // Nothing comes after the highest number that GraphQL knows: the answer is the head alone, and no row of the log.
  const changesAfter = await ask(cms, HIGHEST, 1);
  return { log: changesAfter.log, sequence: changesAfter.latest };
}

/** Reads the change log from a cursor to its end. */
export async function changesSince(cms: Ask, cursor: Cursor): Promise<ChangesSince> {
  const changes: Change[] = [];
  let sequence = cursor.sequence;
  for (;;) {
    const changesAfter = await ask(cms, sequence, PAGE);
    if (changesAfter.log !== cursor.log || changesAfter.latest < cursor.sequence) {
      return { head: { log: changesAfter.log, sequence: changesAfter.latest }, changes: [], continuous: false };
    }
    changes.push(...changesAfter.changes);
    sequence = changesAfter.changes.at(-1)?.sequence ?? sequence;
    if (changesAfter.changes.length < PAGE) return { head: { log: cursor.log, sequence }, changes, continuous: true };
  }
}
