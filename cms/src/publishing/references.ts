import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inBatches, relationFields } from './join-tables';
import type { Row } from './owners';

/** A row (of an entry, or of a component inside one) that points to a target. */
export interface Reference extends Row {
  target: number;
  /** The relation, by the name of its table. */
  relation: string;
  /** Its place in the list, counted as Strapi does; null for a relation to one. */
  position: number | null;
}

/** Everything that points to the given rows of a content type by a relation field. */
export async function referencesTo(strapi: Core.Strapi, trx: Knex, type: string, rows: number[]): Promise<Reference[]> {
  const found: Reference[] = [];
  for (const { model, target, table, from, to, order } of relationFields(strapi)) {
    if (target !== type) continue;
    const columns = { row: from, target: to, ...(order === undefined ? {} : { position: order }) };
    const links: { row: number; target: number; position?: number | null }[] = await inBatches(rows, (batch) =>
      trx(table)
        .select(columns)
        .whereIn(to, [...batch]),
    );
    found.push(...links.map((link) => ({ position: null, ...link, model, relation: table })));
  }
  return found;
}
