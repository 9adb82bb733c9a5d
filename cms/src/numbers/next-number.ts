import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';

const STORE = 'strapi::core-store';

/**
 * The next number of a type, in the current transaction: one more than any that was given, also to what was deleted since. Two that
 * ask at once get one each, because writers queue.
 */
export async function nextNumber(strapi: Core.Strapi, uid: UID.ContentType): Promise<number> {
  const key = `waymark_last_number_${uid}`;
  const store = strapi.db.query(STORE);
  return await inLoggedTransaction(strapi, async () => {
    const [kept, highest]: unknown[] = [
      await store.findOne({ where: { key }, select: ['id', 'value'] }),
      await strapi.db
        .query(uid)
        .findOne({ select: ['number'], orderBy: { number: 'desc' }, where: { number: { $notNull: true } } }),
    ];
    const next = Math.max(numberIn(kept, 'value'), numberIn(highest, 'number')) + 1;
    const value = String(next);
    if (isRecord(kept)) await store.update({ where: { id: kept['id'] }, data: { value } });
    else await store.create({ data: { key, value, type: 'number' } });
    return next;
  });
}

const numberIn = (row: unknown, field: string): number => (isRecord(row) ? Number(row[field]) || 0 : 0);
