import { z } from 'zod';
import { ChangesAfterDocument, type ChangesAfterQuery } from '@waymark/shared-types/graphql';
import type { Ask } from '../../src/content/definition.ts';
import type { Change } from '../store/change.ts';
import type { Cursor } from '../store/cursor.ts';
import { canonicalJson, digestOf } from '../store/digest.ts';
import { CmsError } from './cms-error.ts';

/** What happened since a cursor. */
export interface ChangesSince {
  /** Where a reader of these changes stands. */
  readonly head: Cursor;
  /** The last number that the CMS gave out. */
  readonly latest: number;
  readonly changes: readonly Change[];
  /** False where the row at the cursor is not the one that was read there: then the changes say nothing, and everything must be read anew. */
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

/** Rows asked for at once. */
const PAGE = 500;

/** Tells a row from any other that has its number in a restored database. */
const fingerprint = (row: Change) => digestOf(canonicalJson({ ...row }));

/** A reader who has read as far as a row; without a row, one who found the log empty. */
function cursorAt(log: string, row: Change | undefined): Cursor {
  return row ? { log, sequence: row.sequence, row: fingerprint(row) } : { log, sequence: 0 };
}

/**
 * Asks once what came after a cursor. The question begins one row before its end, so that the answer says too whether that row
 * is still the one that was read: a database that was restored may have grown past it with others.
 */
export async function lookAhead(cms: Ask, cursor: Cursor, limit = PAGE): Promise<ChangesSince> {
  const { log, latest, changes } = await ask(cms, Math.max(0, cursor.sequence - 1), limit + 1);
  const last = cursor.sequence === 0 ? undefined : changes[0];
  const news = cursor.sequence === 0 ? changes : changes.slice(1);
  const isSame = cursor.sequence === 0 ? latest === 0 : last !== undefined && fingerprint(last) === cursor.row;
  if (log !== cursor.log || !isSame) return { head: { log, sequence: latest }, latest, changes: [], continuous: false };
  const newest = news.at(-1);
  return { head: newest ? cursorAt(log, newest) : cursor, latest, changes: news, continuous: true };
}

/** Reads the change log from a cursor to its end. */
export async function changesSince(cms: Ask, cursor: Cursor): Promise<ChangesSince> {
  const changes: Change[] = [];
  let head = cursor;
  for (;;) {
    const part = await lookAhead(cms, head);
    if (!part.continuous) return part;
    changes.push(...part.changes);
    head = part.head;
    if (part.changes.length < PAGE) return { head, latest: part.latest, changes, continuous: true };
  }
}

/** Reads the whole log, for what it says was withdrawn: for a reader who does not know how far they had read. */
export async function everythingWithdrawn(cms: Ask): Promise<Pick<ChangesSince, 'head' | 'changes'>> {
  const withdrawn: Change[] = [];
  for (let last: Change | undefined; ;) {
    const { log, changes } = await ask(cms, last?.sequence ?? 0, PAGE);
    withdrawn.push(...changes.filter(isWithdrawal));
    last = changes.at(-1) ?? last;
    if (changes.length < PAGE) return { head: cursorAt(log, last), changes: withdrawn };
  }
}

/** Whether a row says that something may not be shown any more. */
export const isWithdrawal = ({ event }: Change): boolean => event === 'withdraw';
