import type { Core } from '@strapi/strapi';
import { actingPerson } from '../people/acting-person';
import { documentOf } from '../publishing/public-actions';
import { isCarriedOut } from './carry-out';
import { bundlesWhere, hasDrafts, named, SCHEDULE, type Bundle, type Result, type Scheduled } from './schedule';
import { tellPlanner } from './tell-planner';

/**
 * Cancels what is planned for an entry that is deleted or taken down by hand, with all that was to happen together with it, and
 * tells whoever planned it. What comes back from somewhere else later finds no plan. Where an entry that could not go out is
 * published by hand, nobody has to be told of that any more.
 */
export function endPlansWithEntries(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, contentType } = context;
    if (!hasDrafts(contentType) || isCarriedOut()) return await next();
    const result = await next();
    const document = documentOf(context, result);
    if (document === undefined) return result;
    if (action === 'publish') await putRefusedAway(strapi, contentType.uid, document);
    if (action === 'delete' || action === 'unpublish') await endPlans(strapi, contentType.uid, document, action);
    return result;
  });
}

async function putRefusedAway(strapi: Core.Strapi, type: string, document: string): Promise<void> {
  const where = { entryType: type, entry: document, act: 'publish', result: 'refused', putAway: false };
  for (const { bundle, entries } of await bundlesWhere(strapi, where))
    if (entries.length === 1) await putAway(strapi, bundle);
}

/** Notes that somebody has read what went wrong. */
export async function putAway(strapi: Core.Strapi, bundle: string): Promise<void> {
  const where = { bundle, result: { $in: ['refused', 'cancelled'] } };
  await strapi.db.query(SCHEDULE).updateMany({ where, data: { putAway: true } });
}

async function endPlans(strapi: Core.Strapi, type: string, document: string, action: 'delete' | 'unpublish') {
  const planned = await bundlesWhere(strapi, { entryType: type, entry: document, result: 'waiting' });
  for (const bundle of planned) {
    for (const entry of bundle.entries) {
      if (entry.entry !== document || (await isStillThere(strapi, entry, action))) continue;
      const { title } = await named(strapi, entry);
      const what = action === 'delete' ? 'was deleted' : 'was taken down by hand';
      await cancel(strapi, bundle, bundle.entries.length === 1 ? `It ${what}.` : `“${title}” ${what}.`);
      break;
    }
  }
}

/** One language of an entry may be gone, and another one not. */
async function isStillThere(strapi: Core.Strapi, { entryType, entry, language }: Scheduled, action: string) {
  const where = {
    documentId: entry,
    ...(language !== null && { locale: language }),
    ...(action === 'unpublish' && { publishedAt: { $notNull: true } }),
  };
  return (await strapi.db.query(entryType).count({ where })) > 0;
}

async function cancel(strapi: Core.Strapi, bundle: Bundle, reason: string): Promise<void> {
  if (!(await endWaiting(strapi, bundle.bundle, 'cancelled', reason))) return;
  if (actingPerson(strapi)?.id !== bundle.plannedBy) await tellPlanner(strapi, bundle, reason);
}

/**
 * Ends a plan that still waits, in the current transaction. @returns false where it does not wait any more
 */
export async function endWaiting(strapi: Core.Strapi, bundle: string, result: Result, reason: string | null) {
  const query = strapi.db.query(SCHEDULE);
  // One statement, so that what is carried out at this moment is either done or cancelled.
  const { count } = await query.updateMany({
    where: { bundle, result: 'waiting' },
    data: { result, doneAt: new Date() },
  });
  if (count === 0) return false;
  const rows: { documentId: string }[] = await query.findMany({ where: { bundle }, select: ['documentId'] });
  // As documents, so that whatever looks at what people do sees it.
  for (const { documentId } of rows) await strapi.documents(SCHEDULE).update({ documentId, data: { reason } });
  return true;
}
