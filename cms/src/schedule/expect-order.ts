import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { bundlesWhere, named, type Act, type Scheduled } from './schedule';
import { momentInWords, wallClock } from './wall-clock';

/**
 * Refuses to take something down before it goes out: it would stay public for good after that. What is public today may be taken down
 * for a while and go out again later.
 * @throws {errors.ValidationError} at the field `day` or `time`
 */
export async function expectOrder(strapi: Core.Strapi, act: Act, due: Date, entries: readonly Scheduled[]) {
  for (const entry of entries) {
    const other = await otherPlan(strapi, act, entry);
    if (other === undefined) continue;
    const [out, down] = act === 'publish' ? [due, other] : [other, due];
    if (out < down || (out > down && (await isPublic(strapi, entry)))) continue;
    const { title } = await named(strapi, entry);
    const message =
      act === 'publish'
        ? `“${title}” is to be taken down on ${momentInWords(down)}. Choose an earlier time, or change that plan first.`
        : `“${title}” goes out on ${momentInWords(out)}. Choose a later time to take it down, or change that plan first.`;
    const field = wallClock(due).day === wallClock(other).day ? 'time' : 'day';
    throw new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] });
  }
}

/** When the opposite is to happen to an entry; undefined where that is not planned. */
async function otherPlan(strapi: Core.Strapi, act: Act, { entryType, entry, language }: Scheduled) {
  const opposite: Act = act === 'publish' ? 'unpublish' : 'publish';
  const where = { entryType, entry, language, act: opposite, result: 'waiting' };
  const [plan] = await bundlesWhere(strapi, where);
  return plan && new Date(plan.dueAt);
}

async function isPublic(strapi: Core.Strapi, { entryType, entry, language }: Scheduled): Promise<boolean> {
  const where = { documentId: entry, publishedAt: { $notNull: true }, ...(language !== null && { locale: language }) };
  return (await strapi.db.query(entryType).count({ where })) > 0;
}
