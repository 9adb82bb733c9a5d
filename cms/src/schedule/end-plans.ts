import type { Core } from '@strapi/strapi';
import { actingPerson } from '../people/acting-person';
import { documentOf, publishes } from '../publishing/public-actions';
import { isCarriedOut } from './carry-out';
import { endPublishPlans } from './published-by-hand';
import {
  bundlesWhere,
  hasDrafts,
  namedAll,
  SCHEDULE,
  type Bundle,
  type NamedEntry,
  type Result,
  type Scheduled,
} from './schedule';
import { tellPlanner } from './tell-planner';

/**
 * Cancels what is planned for an entry that is deleted or taken down by hand, with all that was to happen together with it, and
 * tells whoever planned it. What comes back from somewhere else later finds no plan. Where an entry is published by hand, what
 * waits to publish it ends; and where it could not go out before, nobody has to be told of that any more.
 */
export function endPlansWithEntries(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, contentType } = context;
    if (!hasDrafts(contentType) || isCarriedOut()) return await next();
    const isEnding = action === 'delete' || action === 'unpublish';
    const planned = isEnding ? await waitingWith(strapi, contentType.uid, documentOf(context)) : [];
    const result = await next();
    const document = documentOf(context, result);
    if (document === undefined) return result;
    if (publishes(context)) {
      await putRefusedAway(strapi, contentType.uid, document);
      await endPublishPlans(strapi, contentType.uid, document, result);
    }
    if (isEnding) await endPlans(strapi, planned, document, action);
    return result;
  });
}

/** A plan that waits, with the names of its entries: what is deleted has none afterwards. */
interface Waiting {
  readonly bundle: Bundle;
  readonly names: readonly NamedEntry[];
}

async function waitingWith(strapi: Core.Strapi, type: string, document: string | undefined): Promise<Waiting[]> {
  if (document === undefined) return [];
  const bundles = await bundlesWhere(strapi, { entryType: type, entry: document, result: 'waiting' });
  return await Promise.all(bundles.map(async (bundle) => ({ bundle, names: await namedAll(strapi, bundle.entries) })));
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

async function endPlans(strapi: Core.Strapi, planned: readonly Waiting[], document: string, action: string) {
  const what = action === 'delete' ? 'was deleted' : 'was taken down by hand';
  for (const waiting of planned) {
    for (const [place, entry] of waiting.bundle.entries.entries()) {
      if (entry.entry !== document || (await isStillThere(strapi, entry, action))) continue;
      await cancel(strapi, waiting, `“${waiting.names[place]?.title ?? ''}” ${what}.`);
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

async function cancel(strapi: Core.Strapi, { bundle, names }: Waiting, reason: string): Promise<void> {
  if (!(await endWaiting(strapi, bundle.bundle, 'cancelled', reason))) return;
  if (actingPerson(strapi)?.id !== bundle.plannedBy)
    await tellPlanner(strapi, bundle, { result: 'cancelled', reason, names });
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
