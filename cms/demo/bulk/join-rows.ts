import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { EntryData } from '../entries/library';

/** A row of a content type or component, and what one of its fields points to, in order. */
export interface Owned {
  owner: number;
  targets: readonly number[];
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
}

/** SQLite takes at most 500 rows in a statement. Source: SQLITE_MAX_COMPOUND_SELECT, sqlite.org/limits.html. */
const rowsPerStatement = 400;

async function insert(strapi: Core.Strapi, table: string, rows: EntryData[]): Promise<void> {
  if (rows.length === 0) return;
  await strapi.db.transaction(({ trx }) =>
    strapi.db.connection.batchInsert(table, rows, rowsPerStatement).transacting(trx),
  );
}

const hasName = (value: unknown): value is { name: string } => isRecord(value) && typeof value['name'] === 'string';
const isJoinTable = (value: unknown): value is JoinTable =>
  hasName(value) &&
  'joinColumn' in value &&
  hasName(value.joinColumn) &&
  'inverseJoinColumn' in value &&
  hasName(value.inverseJoinColumn);

function joinTableOf(strapi: Core.Strapi, uid: UID.Schema, field: string): JoinTable {
  const attribute: unknown = strapi.db.metadata.get(uid).attributes[field];
  if (isRecord(attribute) && isJoinTable(attribute['joinTable'])) return attribute['joinTable'];
  throw new Error(
    `Demo content: expected ${uid}.${field} to be kept in a table of its own, found none. Write it by the document service.`,
  );
}

/** Relations of one field. */
export async function insertRelations(
  strapi: Core.Strapi,
  uid: UID.Schema,
  field: string,
  owned: readonly Owned[],
): Promise<void> {
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = joinTableOf(strapi, uid, field);
  const rows = owned.flatMap(({ owner, targets }) =>
    targets.map((target, index) => ({
      [joinColumn.name]: owner,
      [inverseJoinColumn.name]: target,
      ...(orderColumnName === undefined ? {} : { [orderColumnName]: index + 1 }),
    })),
  );
  await insert(strapi, name, rows);
}

/** Components of one field; only those of repeatable fields are numbered. */
export async function insertComponents(
  strapi: Core.Strapi,
  uid: UID.Schema,
  field: string,
  component: string,
  repeatable: boolean,
  owned: readonly Owned[],
): Promise<void> {
  const rows = owned.flatMap(({ owner, targets }) =>
    targets.map((target, index) => ({
      entity_id: owner,
      cmp_id: target,
      component_type: component,
      field,
      order: repeatable ? index + 1 : null,
    })),
  );
  await insert(strapi, joinTableOf(strapi, uid, field).name, rows);
}

/** Media files of one field. */
export async function insertFiles(
  strapi: Core.Strapi,
  uid: UID.Schema,
  field: string,
  owned: readonly Owned[],
): Promise<void> {
  const rows = owned.flatMap(({ owner, targets }) =>
    targets.map((target, index) => ({
      file_id: target,
      related_id: owner,
      related_type: uid,
      field,
      order: index + 1,
    })),
  );
  await insert(strapi, 'files_related_mph', rows);
}
