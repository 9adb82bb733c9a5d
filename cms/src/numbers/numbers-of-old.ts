import type { Core, UID } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';
import { beginLogAnew } from '../publishing/log-name';
import { hasNumber } from './has-number';
import { nextNumbers } from './next-number';
import { unnumbered, type NumberedRow } from './unnumbered';

/** Entries that get their numbers with one statement: databases limit the values in one. */
const BATCH = 200;

/**
 * Gives the entries of a database of an earlier version the numbers that their types have now, the oldest first: to all rows of an
 * entry the same, and nothing else of them changes. Done once more, it changes nothing. All or nothing, in one transaction.
 *
 * The publisher then reads everything once: as many rows of its log as there are entries would be slower for it.
 */
export async function giveNumbersToOld(strapi: Core.Strapi): Promise<void> {
  await inLoggedTransaction(strapi, async () => {
    let some = false;
    for (const { uid, info } of Object.values(strapi.contentTypes).filter(hasNumber)) {
      const count = await numberAll(strapi, uid);
      if (count === 0) continue;
      some = true;
      strapi.log.info(`Gave ${String(count)} entries of the type “${info.displayName}” their numbers.`);
    }
    if (some) await beginLogAnew(strapi);
  });
}

/** @returns how many entries had none */
async function numberAll(strapi: Core.Strapi, uid: UID.ContentType): Promise<number> {
  const { tableName } = strapi.db.metadata.get(uid);
  const lacks = await strapi.db.query(uid).count({ where: { number: null } });
  if (lacks === 0) return 0;
  const rows: NumberedRow[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', 'number'], orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  const lacking = unnumbered(rows);
  let next = await nextNumbers(strapi, uid, [...lacking.values()].filter((own) => own === undefined).length);
  const given = [...lacking].map(([document, own]): readonly [string, number] => [document, own ?? next++]);
  for (let start = 0; start < given.length; start += BATCH)
    await write(strapi, tableName, given.slice(start, start + BATCH));
  return given.length;
}

async function write(
  strapi: Core.Strapi,
  table: string,
  numbers: readonly (readonly [document: string, number: number])[],
): Promise<void> {
  const cases = numbers.map(() => 'when ? then cast(? as integer)').join(' ');
  await strapi.db.transaction(async ({ trx }) => {
    await trx(table)
      .whereIn(
        'document_id',
        numbers.map(([document]) => document),
      )
      .update({ number: trx.raw(`case document_id ${cases} end`, numbers.flat()) });
  });
}
