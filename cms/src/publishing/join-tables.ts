import type { Core } from '@strapi/strapi';

/** A table in which Strapi keeps which row points to which. */
interface JoinTable {
  name: string;
  joinColumn?: { name: string };
  inverseJoinColumn?: { name: string };
  orderColumnName?: string;
  pivotColumns?: string[];
}

/** A relation field of a content type or component, on the side that owns it, and the table that keeps it. */
export interface RelationField {
  model: string;
  field: string;
  target: string;
  table: string;
  /** The columns of the row that points, of the row that it points to, and of the place in the list. */
  from: string;
  to: string;
  order: string | undefined;
}

/** Rows that go into one question to the database, which limits them. */
const BATCH = 500;

/** Asks for some rows at a time, and answers everything that came. */
export async function inBatches<Row, Result>(
  rows: readonly Row[],
  ask: (batch: readonly Row[]) => PromiseLike<Result[]>,
): Promise<Result[]> {
  const found: Result[] = [];
  for (let start = 0; start < rows.length; start += BATCH) found.push(...(await ask(rows.slice(start, start + BATCH))));
  return found;
}

/** The tables in which Strapi keeps which component belongs to which entry all have these columns. */
export const COMPONENT = { owner: 'entity_id', row: 'cmp_id', type: 'component_type' };

/** All relation fields, of types and components; of two-way relations only the side that owns it. */
export function relationFields(strapi: Core.Strapi): RelationField[] {
  return joinTables(strapi).flatMap(({ model, field, target, mappedBy, table }) => {
    const { joinColumn, inverseJoinColumn } = table;
    if (target === undefined || mappedBy || !joinColumn || !inverseJoinColumn) return [];
    const columns = { from: joinColumn.name, to: inverseJoinColumn.name, order: table.orderColumnName };
    return [{ model, field, target, table: table.name, ...columns }];
  });
}

/** The tables that say which components belong to the rows of which model. */
export function componentTables(strapi: Core.Strapi): { model: string; table: string }[] {
  const tables = new Map<string, { model: string; table: string }>();
  for (const { model, table } of joinTables(strapi)) {
    if (table.pivotColumns?.includes(COMPONENT.type)) tables.set(table.name, { model, table: table.name });
  }
  return [...tables.values()];
}

function joinTables(strapi: Core.Strapi) {
  return [...strapi.db.metadata.entries()].flatMap(([model, { attributes }]) =>
    Object.entries(attributes).flatMap(([field, attribute]) => {
      if (attribute.type !== 'relation' || !('joinTable' in attribute)) return [];
      const table: JoinTable = attribute.joinTable;
      const target = 'target' in attribute ? attribute.target : undefined;
      return [{ model, field, table, target, mappedBy: 'mappedBy' in attribute && Boolean(attribute.mappedBy) }];
    }),
  );
}
