import type { Core } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';

const STORE = 'strapi::core-store';

/**
 * Whether this process is the one to do a task for a mark, such as the digest of a day: true once for each new mark, in one CMS of all
 * that share the database. Within a transaction the claim goes with it: taken back, another may claim again.
 * @param task Its name, such as `digest-of-reviews`.
 * @param mark Which time of it, such as `2026-11-30`.
 */
export async function claimOnce(strapi: Core.Strapi, task: string, mark: string): Promise<boolean> {
  const key = `waymark_claim_${task}`;
  const store = strapi.db.query(STORE);
  // In the queue of writers: two that find no row would else make one each, and each claim its own.
  return await inLoggedTransaction(strapi, async () => {
    if ((await store.count({ where: { key } })) === 0) await store.create({ data: { key, value: '', type: 'string' } });
    const { count } = await store.updateMany({ where: { key, value: { $ne: mark } }, data: { value: mark } });
    return count > 0;
  });
}
