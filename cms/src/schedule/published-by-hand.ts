import { randomUUID } from 'node:crypto';
import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { actingPerson } from '../people/acting-person';
import { SCHEDULE, type ScheduleRow } from './schedule';
import { tellPlanner } from './tell-planner';
import { momentInWords } from './wall-clock';

const MINUTE_MS = 60_000;

/**
 * Ends what waits to publish an entry that is published by hand: what is saved after that would go out half done. What was to go
 * out together with it still does.
 * @param result What the document service says that it published
 */
export async function endPublishPlans(strapi: Core.Strapi, entryType: string, entry: string, result: unknown) {
  const languages = languagesIn(result);
  const where = { entryType, entry, act: 'publish', result: 'waiting' };
  const rows: ScheduleRow[] = await strapi.db.query(SCHEDULE).findMany({ where });
  for (const row of rows) if (row.language === null || languages.includes(row.language)) await end(strapi, row);
}

/** The languages that were published; none where the type has none. */
function languagesIn(result: unknown): unknown[] {
  if (!isRecord(result)) return [];
  const entries: unknown[] = Array.isArray(result['entries']) ? result['entries'] : [result];
  return entries.filter(isRecord).map(({ locale }) => locale);
}

async function end(strapi: Core.Strapi, row: ScheduleRow): Promise<void> {
  const now = new Date();
  const { documentId, plannedBy } = row;
  // A bundle of its own: its former one goes on without it.
  const outcome = { bundle: randomUUID(), result: 'cancelled', doneAt: now } as const;
  const { count } = await strapi.db
    .query(SCHEDULE)
    .updateMany({ where: { documentId, result: 'waiting' }, data: outcome });
  if (count === 0) return;
  const minute = new Date(now.getTime() - (now.getTime() % MINUTE_MS));
  const reason = `It was published by hand on ${momentInWords(minute)}.`;
  await strapi.documents(SCHEDULE).update({ documentId, data: { reason } });
  if (actingPerson(strapi)?.id === plannedBy) return;
  const bundle = { ...row, ...outcome, doneAt: now.toISOString(), reason, entries: [row] };
  await tellPlanner(strapi, bundle, { result: 'cancelled', reason });
}
