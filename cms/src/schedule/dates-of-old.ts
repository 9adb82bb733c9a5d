import { randomUUID } from 'node:crypto';
import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { SCHEDULE, type Act } from './schedule';

const TYPE = 'api::case-study.case-study';

/** Where case studies kept their dates until plans had a place of their own (decision 45). */
const OLD = { table: 'case_studies', columns: { publish: 'publish_on', unpublish: 'unpublish_on' } } as const;

const STORE = { table: 'strapi_core_store_settings', key: 'waymark_dates_of_old' } as const;

/** A case study's dates, as they stood in its draft. */
interface DatesOfOld {
  readonly entry: string;
  readonly language: string | null;
  readonly plannedBy: number | null;
  readonly publish: string | null;
  readonly unpublish: string | null;
}

/**
 * Puts the dates of case studies by, before Strapi removes their columns, because they are in no schema any more: the table of
 * plans is made by the same step. Where the process dies in between, what was put by is still there at the next start.
 */
export function keepDatesOfOld(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    const { connection } = strapi.db;
    const { publish, unpublish } = OLD.columns;
    if (!(await connection.schema.hasColumn(OLD.table, publish))) return;
    await connection.transaction(async (trx) => {
      const rows: unknown[] = await trx(OLD.table)
        .whereNull('published_at')
        .whereRaw('(?? is not null or ?? is not null)', [publish, unpublish])
        .select();
      if (rows.length === 0) return;
      const value = JSON.stringify(rows.filter(isRecord).map(datesIn));
      await trx(STORE.table).insert({ key: STORE.key, value, type: 'array' });
      await trx(OLD.table).update({ [publish]: null, [unpublish]: null });
    });
  });
}

const datesIn = (row: Readonly<Record<string, unknown>>): DatesOfOld => ({
  entry: String(row['document_id']),
  language: typeof row['locale'] === 'string' ? row['locale'] : null,
  plannedBy: Number(row['updated_by_id'] ?? row['created_by_id']) || null,
  publish: momentIn(row[OLD.columns.publish]),
  unpublish: momentIn(row[OLD.columns.unpublish]),
});

/** SQLite keeps milliseconds, PostgreSQL a time. */
function momentIn(value: unknown): string | null {
  if (typeof value !== 'number' && typeof value !== 'string' && !(value instanceof Date)) return null;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/**
 * Makes plans of the dates that were put by. They published nothing by themselves, so a day that has passed publishes nothing now:
 * it is told as something that was not done.
 */
export async function planDatesOfOld(strapi: Core.Strapi, now = new Date()): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const kept: unknown[] = await trx(STORE.table).where({ key: STORE.key }).select('id', 'value');
    for (const row of kept.filter(isRecord)) {
      // One of several CMS takes it: whoever deletes nothing has come second.
      if ((await trx(STORE.table).where({ id: row['id'] }).delete()) === 0) continue;
      const dates = JSON.parse(String(row['value'])) as readonly DatesOfOld[];
      for (const one of dates)
        for (const act of ['publish', 'unpublish'] as const) await planDate(strapi, one, act, now);
      strapi.log.info(`Planned what ${String(dates.length)} case studies had dates for.`);
    }
  });
}

async function planDate(strapi: Core.Strapi, one: DatesOfOld, act: Act, now: Date): Promise<void> {
  const due = one[act];
  if (due === null) return;
  const { entry, language, plannedBy } = one;
  const plan = { entryType: TYPE, entry, language, plannedBy, act, bundle: randomUUID(), dueAt: new Date(due) };
  const outcome =
    new Date(due) > now
      ? { result: 'waiting' }
      : { result: 'refused', doneAt: now, reason: PASSED, putAway: await isSo(strapi, one, act) };
  await strapi.documents(SCHEDULE).create({ data: { ...plan, ...outcome } });
}

const PASSED = 'This time passed before the CMS carried out plans by itself.';

/** Whether somebody has done by hand what was noted: then nobody has to be told. */
async function isSo(strapi: Core.Strapi, { entry, language }: DatesOfOld, act: Act): Promise<boolean> {
  const where = { documentId: entry, publishedAt: { $notNull: true }, ...(language !== null && { locale: language }) };
  return (await strapi.db.query(TYPE).count({ where })) > 0 === (act === 'publish');
}
