import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPublishedType } from './published-types';

/** A row (of an entry, or of a component inside one) that points to a target. */
export interface Reference {
  /** The content type or component that the row belongs to. */
  model: string;
  row: number;
  target: number;
  /** The relation, by the name of its table. */
  relation: string;
}

/** A published entry, in one language. */
export interface PublishedEntry {
  type: string;
  document: string;
  locale: string | null;
}

interface JoinTable {
  name: string;
  joinColumn?: { name: string };
  inverseJoinColumn?: { name: string };
  pivotColumns?: string[];
}

/** Rows that go into one question to the database, which limits them. */
const BATCH = 500;

/** The tables in which Strapi keeps which component belongs to which entry all have these columns. */
const COMPONENT = { owner: 'entity_id', row: 'cmp_id', type: 'component_type' };

/** Everything that points to the given rows of a content type by a relation field. */
export async function referencesTo(strapi: Core.Strapi, trx: Knex, type: string, rows: number[]): Promise<Reference[]> {
  const found: Reference[] = [];
  for (const { model, table, from, to } of relationsTo(strapi, type)) {
    const links: { row: number; target: number }[] = await inBatches(rows, (batch) =>
      trx(table)
        .select({ row: from, target: to })
        .whereIn(to, [...batch]),
    );
    found.push(...links.map((link) => ({ ...link, model, relation: table })));
  }
  return found;
}

/** The published entries that the given rows belong to, each once; rows of components lead to the entries that hold them. */
export async function publishedOwners(
  strapi: Core.Strapi,
  trx: Knex,
  rows: { model: string; row: number }[],
): Promise<PublishedEntry[]> {
  const owners = new Map<string, PublishedEntry>();
  for (const [type, ids] of await owningRows(strapi, trx, rows)) {
    for (const owner of await inBatches(ids, (batch) => publishedEntries(strapi, trx, type, batch))) {
      owners.set(`${owner.type} ${owner.document} ${owner.locale ?? ''}`, owner);
    }
  }
  return [...owners.values()];
}

/**
 * The rows of content types that the given rows belong to, drafts too, by type: those of components lead to the entries that
 * hold them. A row that is told may be gone; a component that nothing holds leads nowhere.
 */
export async function owningRows(
  strapi: Core.Strapi,
  trx: Knex,
  rows: { model: string; row: number }[],
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

/** Asks for some rows at a time, and answers everything that came. */
export async function inBatches<Result>(
  rows: readonly number[],
  ask: (batch: readonly number[]) => PromiseLike<Result[]>,
): Promise<Result[]> {
  const found: Result[] = [];
  for (let start = 0; start < rows.length; start += BATCH) found.push(...(await ask(rows.slice(start, start + BATCH))));
  return found;
}

async function publishedEntries(
  strapi: Core.Strapi,
  trx: Knex,
  type: string,
  rows: readonly number[],
): Promise<PublishedEntry[]> {
  const schema = Object.values(strapi.contentTypes).find(({ uid }) => uid === type);
  if (!schema || !isPublishedType(schema)) return [];
  const found: { document: string; locale: string | null }[] = await trx(strapi.db.metadata.get(type).tableName)
    .select({ document: 'document_id', locale: 'locale' })
    .whereIn('id', [...rows])
    .whereNotNull('published_at');
  return found.map((entry) => ({ ...entry, type }));
}

/** The relation fields, of types and components, that lead to a type; of two-way relations only the side that owns it. */
function relationsTo(strapi: Core.Strapi, type: string) {
  return joinTables(strapi).flatMap(({ model, target, mappedBy, table }) => {
    const { joinColumn, inverseJoinColumn } = table;
    if (target !== type || mappedBy || !joinColumn || !inverseJoinColumn) return [];
    return [{ model, table: table.name, from: joinColumn.name, to: inverseJoinColumn.name }];
  });
}

function componentTables(strapi: Core.Strapi) {
  const tables = new Map<string, { model: string; table: string }>();
  for (const { model, table } of joinTables(strapi)) {
    if (table.pivotColumns?.includes(COMPONENT.type)) tables.set(table.name, { model, table: table.name });
  }
  return tables.values();
}

function joinTables(strapi: Core.Strapi) {
  return [...strapi.db.metadata.entries()].flatMap(([model, { attributes }]) =>
    Object.values(attributes).flatMap((attribute) => {
      if (attribute.type !== 'relation' || !('joinTable' in attribute)) return [];
      const table: JoinTable = attribute.joinTable;
      return [
        {
          model,
          table,
          target: 'target' in attribute ? attribute.target : undefined,
          mappedBy: 'mappedBy' in attribute && Boolean(attribute.mappedBy),
        },
      ];
    }),
  );
}
