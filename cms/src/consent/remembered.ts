import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inBatches } from '../publishing/join-tables';
import type { Row } from '../publishing/owners';
import { consentFields, FILE, SHOWS, type ConsentField } from './consent-fields';
import type { Thing } from './thing';
import { WITHDRAWAL } from './uncovered';

/** What stays away because it was taken down with a consent, although it rests on none any more. */
interface Remembered {
  readonly rows: readonly Row[];
  readonly files: readonly number[];
}

/**
 * What was taken down by some withdrawals and now rests on no consent at all: an editor who takes the consent out of a story, or an
 * older version in which it was not chosen yet, frees nothing. Another consent, which holds, does.
 */
export async function rememberedFrom(strapi: Core.Strapi, withdrawals: readonly number[]): Promise<Remembered> {
  if (withdrawals.length === 0) return { rows: [], files: [] };
  const records: { things: unknown }[] = await strapi.db
    .query(WITHDRAWAL)
    .findMany({ where: { id: { $in: [...withdrawals] } }, select: ['things'] });
  const things = records.flatMap(({ things }) => (Array.isArray(things) ? things.filter(isThing) : []));
  return await strapi.db.transaction(async ({ trx }) => ({
    rows: await storiesWithoutConsent(strapi, trx, things),
    files: await filesWithoutConsent(strapi, trx, things),
  }));
}

const isThing = (value: unknown): value is Thing =>
  isRecord(value) && typeof value['type'] === 'string' && typeof value['document'] === 'string';

async function storiesWithoutConsent(strapi: Core.Strapi, trx: Knex, things: readonly Thing[]): Promise<Row[]> {
  const found: Row[] = [];
  for (const field of consentFields(strapi)) {
    if (!(field.model in strapi.contentTypes)) continue;
    const { tableName } = strapi.db.metadata.get(field.model);
    const stories = things.filter(({ type, what }) => type === field.model && what === 'story');
    const documents = [...new Set(stories.map(({ document }) => document))];
    const rows: { id: number }[] = await inBatches(documents, (batch) =>
      trx(tableName)
        .select('id')
        .whereIn('document_id', [...batch]),
    );
    const ids = rows.map(({ id }) => id);
    const consented = await rowsWithConsent(trx, field, ids);
    found.push(...ids.filter((id) => !consented.has(id)).map((row) => ({ model: field.model, row })));
  }
  return found;
}

async function filesWithoutConsent(strapi: Core.Strapi, trx: Knex, things: readonly Thing[]): Promise<number[]> {
  const documents = [...new Set(things.filter(({ type }) => type === FILE).map(({ document }) => document))];
  if (documents.length === 0) return [];
  const files: { id: number }[] = await strapi.db
    .query(FILE)
    .findMany({ where: { documentId: { $in: documents } }, select: ['id'] });
  const free = new Set<number>();
  for (const field of consentFields(strapi).filter(({ model }) => SHOWS.includes(model))) {
    const uses: { file: number; row: number }[] = await inBatches(
      files.map(({ id }) => id),
      (batch) =>
        trx('files_related_mph')
          .select({ file: 'file_id', row: 'related_id' })
          .where('related_type', field.model)
          .whereIn('file_id', [...batch]),
    );
    const consented = await rowsWithConsent(
      trx,
      field,
      uses.map(({ row }) => row),
    );
    for (const { file, row } of uses) if (consented.has(row)) free.add(file);
  }
  return files.map(({ id }) => id).filter((id) => !free.has(id));
}

/** Those of the rows that point to a consent. */
async function rowsWithConsent(
  trx: Knex,
  { table, from }: ConsentField,
  rows: readonly number[],
): Promise<Set<number>> {
  const links: { row: number }[] = await inBatches(rows, (batch) =>
    trx(table)
      .select({ row: from })
      .whereIn(from, [...batch]),
  );
  return new Set(links.map(({ row }) => row));
}
