import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { typesForTwo } from '../approval/rule';
import { Refused } from './act-together';
import { mayDoAll } from './plan-view';
import { named, type Bundle, type Scheduled } from './schedule';

/**
 * Looks once more, when something is due, at what was looked at when it was planned.
 * @throws {Refused} where whoever planned it may not do it any more, or somebody else has to look at a draft that was changed since
 */
export async function expectStillAllowed(strapi: Core.Strapi, bundle: Bundle): Promise<void> {
  if (!(await mayPlannerStill(strapi, bundle))) {
    const what = bundle.act === 'publish' ? 'publish it' : 'take it down';
    throw new Refused([`Whoever planned it may not ${what} any more. Plan it again.`]);
  }
  const reasons = bundle.act === 'publish' ? await changedSince(strapi, bundle) : [];
  if (reasons.length > 0) throw new Refused(reasons);
}

/** Whether whoever planned something may do it now. What nobody planned, such as dates of old that nobody signed, anybody may. */
export async function mayPlannerStill(strapi: Core.Strapi, { act, plannedBy, entries }: Bundle): Promise<boolean> {
  if (plannedBy === null) return true;
  const person: unknown = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: plannedBy, isActive: true, blocked: { $ne: true } }, populate: ['roles'] });
  if (!isRecord(person)) return false;
  const ability: unknown = await strapi.service('admin::permission')['engine'].generateUserAbility(person);
  return await mayDoAll(strapi, ability, act, entries);
}

async function changedSince(strapi: Core.Strapi, { createdAt, entries }: Bundle): Promise<string[]> {
  const forTwo = await typesForTwo(strapi);
  const reasons: string[] = [];
  for (const entry of entries)
    if (forTwo.includes(entry.entryType) && (await isChangedSince(strapi, entry, new Date(createdAt))))
      reasons.push(
        `“${(await named(strapi, entry)).title}”: It was changed after it was planned, and somebody else has to look at it. Plan it again.`,
      );
  return reasons;
}

async function isChangedSince(strapi: Core.Strapi, { entryType, entry, language }: Scheduled, planned: Date) {
  const where = {
    documentId: entry,
    publishedAt: null,
    updatedAt: { $gt: planned },
    ...(language !== null && { locale: language }),
  };
  return (await strapi.db.query(entryType).count({ where })) > 0;
}
