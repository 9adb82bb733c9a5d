import type { Core, Schema, UID } from '@strapi/strapi';
import type { EntryData } from '../entries/library';
import { insertComponents, insertFiles, insertRelations, type Owned } from './join-rows';
import type { RowId } from './row-ids';

/** A row to be: its values, and whether it belongs to a published version. */
export interface NewRow {
  values: EntryData;
  published: boolean;
}

interface Writer {
  strapi: Core.Strapi;
  rowId: RowId;
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const isFields = (value: unknown): value is EntryData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';

async function writeComponents(
  writer: Writer,
  uid: UID.Schema,
  field: string,
  attribute: Schema.Attribute.Component<UID.Component, boolean>,
  rows: readonly NewRow[],
  ids: readonly number[],
): Promise<void> {
  const inside = rows.map(({ values, published }) =>
    asList(values[field])
      .filter(isFields)
      .map((item) => ({ values: item, published })),
  );
  const childIds = await writeRows(writer, attribute.component, inside.flat());
  let next = 0;
  const owned = ids.map((owner, index): Owned => {
    const from = next;
    next += inside[index]?.length ?? 0;
    return { owner, targets: childIds.slice(from, next) };
  });
  await insertComponents(writer.strapi, uid, field, attribute.component, attribute.repeatable === true, owned);
}

async function writeRelations(
  { strapi, rowId }: Writer,
  uid: UID.Schema,
  field: string,
  target: UID.ContentType,
  rows: readonly NewRow[],
  ids: readonly number[],
): Promise<void> {
  const owned: Owned[] = [];
  for (const [index, owner] of ids.entries()) {
    const { values = {}, published = false } = rows[index] ?? {};
    const targets = asList(values[field]).map((document) => rowId(target, String(document), published));
    owned.push({ owner, targets: await Promise.all(targets) });
  }
  await insertRelations(strapi, uid, field, owned);
}

async function writeField(
  writer: Writer,
  uid: UID.Schema,
  field: string,
  attribute: Schema.Attribute.AnyAttribute,
  rows: readonly NewRow[],
  ids: readonly number[],
): Promise<void> {
  if (!rows.some(({ values }) => values[field] !== undefined)) return;
  if (attribute.type === 'component') {
    await writeComponents(writer, uid, field, attribute, rows, ids);
  } else if (attribute.type === 'media') {
    const owned = ids.map((owner, index): Owned => ({
      owner,
      targets: asList(rows[index]?.values[field]).filter(isNumber),
    }));
    await insertFiles(writer.strapi, uid, field, owned);
  } else if (attribute.type === 'relation' && 'target' in attribute) {
    await writeRelations(writer, uid, field, attribute.target, rows, ids);
  } else if (attribute.type === 'dynamiczone') {
    throw new Error(
      `Demo content: ${uid}.${field} is a dynamic zone, which only the document service writes. Leave it out of generated entries.`,
    );
  }
}

/** Writes rows of one content type or component with everything inside them; gives their ids, in order. */
export async function writeRows(writer: Writer, uid: UID.Schema, rows: readonly NewRow[]): Promise<number[]> {
  if (rows.length === 0) return [];
  const { attributes } = writer.strapi.getModel(uid);
  const apart = new Set(
    Object.keys(attributes).filter((name) =>
      ['component', 'media', 'relation', 'dynamiczone'].includes(attributes[name]?.type ?? ''),
    ),
  );
  const scalars = rows.map(({ values }) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !apart.has(name))),
  );
  const { ids } = await writer.strapi.db.query(uid).createMany({ data: scalars });
  const numbers = ids.map(Number);
  for (const field of apart) {
    const attribute = attributes[field];
    if (attribute !== undefined) await writeField(writer, uid, field, attribute, rows, numbers);
  }
  return numbers;
}
