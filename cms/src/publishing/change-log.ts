import type { Core } from '@strapi/strapi';
import { oneAtATime } from './one-at-a-time';
import { wakePublisherAfterCommit } from './wake-up';

export const CHANGE = 'api::change.change';

/**
 * `withdraw`: parts of it, or all of it, may not be shown any more; whoever keeps anything of it reads it again, where it is still
 * there, and forgets what was kept.
 */
export type ChangeEvent = 'publish' | 'unpublish' | 'delete' | 'media' | 'withdraw';

/** Something that happened to what the public can see. */
export interface Change {
  /** The content type's id, such as `api::report.report`. */
  type: string;
  document: string;
  /** Absent where the type is not translated. */
  locale: string | null;
  event: ChangeEvent;
}

/** Rows that go into the log with one statement: databases limit the values in one. */
const BATCH = 200;

/** The number of the lock that makes writers on PostgreSQL queue; any number that nothing else uses. */
const LOG_LOCK = 7_203_481;

/**
 * Runs `work` in a transaction in which log rows may be written; joins the caller's transaction if there is one.
 *
 * On PostgreSQL writers queue here: a sequence number is given out before its transaction commits, so without a queue a
 * reader could pass number 6 while number 5 is still to come, and never see it. SQLite has one writer at a time anyway.
 * Call it before the first write: who holds a row while waiting here, and keeps the one who writes from that row, makes
 * PostgreSQL end one of the two.
 */
export async function inLoggedTransaction<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return await strapi.db.transaction(({ trx }) =>
    oneAtATime(trx, async () => {
      if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [LOG_LOCK]);
      return work();
    }),
  );
}

/**
 * Adds changes to the log, in the current transaction, and wakes the publisher once that is committed. It queues by itself,
 * so that no row can get its number outside the queue, wherever it is written from.
 */
export async function record(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await inLoggedTransaction(strapi, async () => {
    const at = new Date();
    for (let start = 0; start < changes.length; start += BATCH) {
      const rows = changes
        .slice(start, start + BATCH)
        .map(({ locale, ...change }) => ({ ...change, language: locale, at }));
      await strapi.db.query(CHANGE).createMany({ data: rows });
    }
    await wakePublisherAfterCommit(strapi);
  });
}
