import { randomUUID } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';
import { obstacles } from './act-together';
import { endWaiting, putAway } from './end-plans';
import { expectOrder } from './expect-order';
import { bundlesWhere, inWords, named, SCHEDULE, type Act, type Bundle, type Scheduled } from './schedule';
import { momentInWords } from './wall-clock';

export interface NewPlan {
  readonly act: Act;
  readonly due: Date;
  /** What goes out together; each entry once. */
  readonly entries: readonly Scheduled[];
  /** Who plans it, by their number. */
  readonly user: number;
  /** The bundle that it takes the place of. */
  readonly replaces: string | undefined;
}

/**
 * Plans something. An entry has one plan of each kind: what was planned for it alone before is cancelled.
 * @returns the name of the bundle
 * @throws {errors.ApplicationError} where the plan to be replaced waits no more, or an entry is to go out with others already
 * @throws {errors.ValidationError} where an entry would be taken down before it goes out
 */
export async function makePlan(strapi: Core.Strapi, plan: NewPlan): Promise<string> {
  return await inLoggedTransaction(strapi, async () => {
    await makeRoom(strapi, plan);
    const { act, due, user, entries } = plan;
    await expectOrder(strapi, act, due, entries);
    const bundle = randomUUID();
    for (const { entryType, entry, language } of entries) {
      const data = { entryType, entry, language, act, dueAt: due, plannedBy: user, bundle, result: 'waiting' };
      await strapi.documents(SCHEDULE).create({ data });
    }
    return bundle;
  });
}

async function makeRoom(strapi: Core.Strapi, { act, entries, replaces }: NewPlan): Promise<void> {
  if (replaces !== undefined && !(await endWaiting(strapi, replaces, 'cancelled', null)))
    throw new errors.ApplicationError('This plan was changed, cancelled or carried out meanwhile. Look at it again.');
  for (const { entryType, entry, language } of entries) {
    const before = await bundlesWhere(strapi, {
      entryType,
      entry,
      language,
      act,
      result: { $in: ['waiting', 'refused'] },
      putAway: false,
    });
    for (const other of before) await giveWay(strapi, other);
  }
}

async function giveWay(strapi: Core.Strapi, { bundle, result, entries, act, dueAt }: Bundle): Promise<void> {
  if (result === 'refused') return await putAway(strapi, bundle);
  if (entries.length > 1) {
    const what = act === 'publish' ? 'go out' : 'be taken down';
    throw new errors.ApplicationError(
      `${await inWords(strapi, entries)} are to ${what} together on ${momentInWords(new Date(dueAt))}. Change or cancel that plan first.`,
    );
  }
  await endWaiting(strapi, bundle, 'cancelled', null);
}

/** Why a plan could not be carried out if it were due now. What is to be published before it is taken down need not be public yet. */
export async function obstaclesNow(strapi: Core.Strapi, { act, due, entries }: NewPlan): Promise<readonly string[]> {
  if (act === 'publish') return await obstacles(strapi, act, entries);
  const isPublicThen = async ({ entryType, entry, language }: Scheduled) => {
    const where = { entryType, entry, language, act: 'publish', result: 'waiting', dueAt: { $lt: due } };
    return (await bundlesWhere(strapi, where)).length > 0;
  };
  const now: Scheduled[] = [];
  for (const entry of entries) if (!(await isPublicThen(entry))) now.push(entry);
  return await obstacles(strapi, act, now);
}

/** The name of an entry that is no draft any more; undefined where all are there. */
export async function missing(strapi: Core.Strapi, entries: readonly Scheduled[]): Promise<string | undefined> {
  for (const one of entries) {
    const { entryType, entry, language } = one;
    const where = { documentId: entry, publishedAt: null, ...(language !== null && { locale: language }) };
    if ((await strapi.db.query(entryType).count({ where })) === 0) {
      const { isThere, title, kind } = await named(strapi, one);
      return isThere ? title : kind;
    }
  }
  return undefined;
}
