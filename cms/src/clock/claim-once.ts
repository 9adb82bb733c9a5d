import type { Core } from '@strapi/strapi';

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
  if ((await store.count({ where: { key } })) === 0) await store.create({ data: { key, value: '', type: 'string' } });
  // One statement, which databases carry out one after the other. Two processes that made the row at once made two; one takes both.
  const { count } = await store.updateMany({ where: { key, value: { $ne: mark } }, data: { value: mark } });
  return count > 0;
}
