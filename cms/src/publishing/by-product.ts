import type { Core } from '@strapi/strapi';

/**
 * Does something that an editor did not ask for, as part of what they did ask for, and never lets it fail that: where it is
 * refused, or the database does not take it, it alone is undone, and the log of the CMS says why. Only within the turn of
 * `inLoggedTransaction`: what others do in the same transaction meanwhile would be undone as well.
 * @param what what it would have been, in words: “The redirect from /a/ to /b/”
 */
export async function byProduct(strapi: Core.Strapi, what: string, work: () => Promise<unknown>): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // A savepoint, because PostgreSQL takes no more commands in a transaction in which one has failed.
    await trx.raw('savepoint by_product');
    try {
      await work();
    } catch (error) {
      await trx.raw('rollback to savepoint by_product');
      strapi.log.warn(`${what} was left out: ${error instanceof Error ? error.message : String(error)}`);
    }
    await trx.raw('release savepoint by_product');
  });
}
