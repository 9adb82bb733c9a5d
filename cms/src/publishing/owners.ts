import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { COMPONENT, componentTables, inBatches } from './join-tables';
import { isPublishedType } from './published-types';

/** A row of a content type or component. */
export interface Row {
  model: string;
  row: number;
}

/** A published entry, in one language. */
export interface PublishedEntry {
  type: string;
  document: string;
  locale: string | null;
}

/** The entry of a public type that a row belongs to, and whether the row is of its published version or of its draft. */
export interface Owner extends PublishedEntry {
  /** The row of this version of the entry. */
  version: number;
  published: boolean;
}

/** The entries that rows of one model belong to, by row; rows of components lead to the entries that hold them. */
async function ownersOf(strapi: Core.Strapi, trx: Knex, model: string, rows: number[]): Promise<Map<number, Owner>> {
  const holdersOf = model in strapi.components ? componentOwners : entries;
  const owners = await inBatches([...new Set(rows)], async (batch) => [
    ...(await holdersOf(strapi, trx, model, [...batch])),
  ]);
  return new Map(owners);
}

/** References with the entries that they belong to; those that belong to none are left out. */
export async function ownersOfReferences<Reference extends Row>(
  strapi: Core.Strapi,
  trx: Knex,
  references: readonly Reference[],
): Promise<{ reference: Reference; owner: Owner }[]> {
  const found: { reference: Reference; owner: Owner }[] = [];
  for (const [model, group] of Map.groupBy(references, (reference) => reference.model)) {
    const owners = await ownersOf(
      strapi,
      trx,
      model,
      group.map(({ row }) => row),
    );
    for (const reference of group) {
      const owner = owners.get(reference.row);
      if (owner) found.push({ reference, owner });
    }
  }
  return found;
}

/** The published entries that the given rows belong to, each once. */
export async function publishedOwners(strapi: Core.Strapi, trx: Knex, rows: Row[]): Promise<PublishedEntry[]> {
  const found = new Map<string, PublishedEntry>();
  for (const { owner } of await ownersOfReferences(strapi, trx, rows)) {
    const { type, document, locale, published } = owner;
    if (published) found.set(`${type} ${document} ${locale ?? ''}`, { type, document, locale });
  }
  return [...found.values()];
}

/**
 * The rows of content types that the given rows belong to, drafts too, by type: those of components lead to the entries that
 * hold them. A row that is told may be gone; a component that nothing holds leads nowhere.
 */
export async function owningRows(
  strapi: Core.Strapi,
  trx: Knex,
  rows: Row[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, Set<number>>();
  const visit = async (model: string, ids: readonly number[]): Promise<void> => {
    const known = found.get(model) ?? new Set();
    const fresh = [...new Set(ids)].filter((id) => !known.has(id));
    if (fresh.length === 0) return;
    found.set(model, new Set([...known, ...fresh]));
    if (!(model in strapi.components)) return;
    for (const holder of componentTables(strapi))
      await visit(holder.model, await holders(trx, holder.table, model, fresh));
  };
  for (const [model, group] of Map.groupBy(rows, (row) => row.model))
    await visit(
      model,
      group.map(({ row }) => row),
    );
  const entries = [...found].filter(([model]) => model in strapi.contentTypes);
  return new Map(entries.map(([type, ids]) => [type, [...ids]]));
}

/** The rows that hold the given rows of a component, by the table that says so. */
async function holders(trx: Knex, table: string, component: string, rows: readonly number[]): Promise<number[]> {
  const links: { owner: number }[] = await inBatches(rows, (batch) =>
    trx(table)
      .distinct({ owner: COMPONENT.owner })
      .where(COMPONENT.type, component)
      .whereIn(COMPONENT.row, [...batch]),
  );
  return links.map(({ owner }) => owner);
}

async function entries(strapi: Core.Strapi, trx: Knex, type: string, rows: number[]): Promise<Map<number, Owner>> {
  const schema = Object.values(strapi.contentTypes).find(({ uid }) => uid === type);
  if (!schema || !isPublishedType(schema)) return new Map();
  const found: { id: number; document: string; locale: string | null; publishedAt: unknown }[] = await trx(
    strapi.db.metadata.get(type).tableName,
  )
    .select({ id: 'id', document: 'document_id', locale: 'locale', publishedAt: 'published_at' })
    .whereIn('id', rows);
  return new Map(
    found.map(({ id, document, locale, publishedAt }) => [
      id,
      { type, document, locale, version: id, published: publishedAt !== null },
    ]),
  );
}

async function componentOwners(
  strapi: Core.Strapi,
  trx: Knex,
  component: string,
  rows: number[],
): Promise<Map<number, Owner>> {
  const found = new Map<number, Owner>();
  for (const { model, table } of componentTables(strapi)) {
    const links: { row: number; holder: number }[] = await trx(table)
      .select({ row: COMPONENT.row, holder: COMPONENT.owner })
      .where(COMPONENT.type, component)
      .whereIn(COMPONENT.row, rows);
    const holders = links.map(({ holder }) => holder);
    const owners = await ownersOf(strapi, trx, model, holders);
    for (const { row, holder } of links) {
      const owner = owners.get(holder);
      if (owner) found.set(row, owner);
    }
  }
  return found;
}
