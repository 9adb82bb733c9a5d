import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';

const STORE = 'strapi::core-store';

/**
 * The next number of a type, in the current transaction: one more than any that was given, also to what was deleted since. Two that
 * ask at once get one each, because writers queue.
 */
export async function nextNumber(strapi: Core.Strapi, uid: UID.ContentType): Promise<number> {
  return await nextNumbers(strapi, uid, 1);
}

/** As `nextNumber`, for so many entries at once: the first of as many numbers in a row. */
export async function nextNumbers(strapi: Core.Strapi, uid: UID.ContentType, howMany: number): Promise<number> {
  const key = `waymark_last_number_${uid}`;
  const store = strapi.db.query(STORE);
  return await inLoggedTransaction(strapi, async () => {
    const [kept, highest]: unknown[] = [
      await store.findOne({ where: { key }, select: ['id', 'value'] }),
      await strapi.db
        .query(uid)
        .findOne({ select: ['number'], orderBy: { number: 'desc' }, where: { number: { $notNull: true } } }),
    ];
    const last = Math.max(numberIn(kept, 'value'), numberIn(highest, 'number'));
    const value = String(last + howMany);
    if (isRecord(kept)) await store.update({ where: { id: kept['id'] }, data: { value } });
    else await store.create({ data: { key, value, type: 'number' } });
    return last + 1;
  });
}

const numberIn = (row: unknown, field: string): number => (isRecord(row) ? Number(row[field]) || 0 : 0);
