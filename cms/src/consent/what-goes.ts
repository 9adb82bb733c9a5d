import type { Core, Schema } from '@strapi/strapi';
import type { Knex } from 'knex';
import { COMPONENT, componentTables, inBatches } from '../publishing/join-tables';
import type { Row } from '../publishing/owners';
import { attributesOf, goesWith, SHOWS } from './consent-fields';
import type { LeftOut } from './left-out-rows';

/** Where Strapi keeps which row uses which file. */
const USES = 'files_related_mph';

/**
 * All that goes when some rows do: the media files that pictures and films among them name, and what is nothing without them. A
 * required part takes what holds it along, up to the whole entry; one of several is left out of the list.
 * @param files Further media files that go, wherever they are used.
 */
export async function whatGoes(
  strapi: Core.Strapi,
  rows: readonly Row[],
  files: readonly number[] = [],
): Promise<LeftOut> {
  return await strapi.db.transaction(async ({ trx }) => {
    const gone = new Going();
    gone.add(rows);
    const named = await filesOf(trx, rows);
    const all = [...new Set([...files, ...named])];
    gone.add(await rowsThatCarry(strapi, trx, all));
    for (let fresh = gone.takeFresh(); fresh.length > 0; fresh = gone.takeFresh())
      gone.add(await holdersThatGo(strapi, trx, fresh, gone));
    return { rows: gone.rows, files: new Set(all) };
  });
}

/** What goes, and what of it was not looked at yet. */
class Going {
  readonly rows = new Map<string, Set<number>>();
  #fresh: Row[] = [];

  add(rows: readonly Row[]): void {
    for (const { model, row } of rows) {
      const known = this.rows.get(model) ?? new Set();
      if (known.has(row)) continue;
      this.rows.set(model, known.add(row));
      this.#fresh.push({ model, row });
    }
  }

  has = ({ model, row }: Row): boolean => this.rows.get(model)?.has(row) === true;

  takeFresh = (): Row[] => this.#fresh.splice(0);
}

/** The media files that pictures and films name. */
async function filesOf(trx: Knex, rows: readonly Row[]): Promise<number[]> {
  const found: number[] = [];
  for (const [model, ids] of byModel(rows)) {
    if (!SHOWS.includes(model)) continue;
    const links: { file: number }[] = await inBatches(ids, (batch) =>
      trx(USES)
        .distinct({ file: 'file_id' })
        .where('related_type', model)
        .whereIn('related_id', [...batch]),
    );
    found.push(...links.map(({ file }) => file));
  }
  return found;
}

/** The rows that are nothing without one of these files. */
async function rowsThatCarry(strapi: Core.Strapi, trx: Knex, files: readonly number[]): Promise<Row[]> {
  const uses: (Row & { field: string })[] = await inBatches(files, (batch) =>
    trx(USES)
      .distinct({ model: 'related_type', row: 'related_id', field: 'field' })
      .whereIn('file_id', [...batch]),
  );
  return uses.filter(({ model, field }) => {
    const attribute = attributesOf(strapi, model)[field];
    return attribute !== undefined && goesWith(attribute);
  });
}

/** The entries and components that are nothing without the given rows. */
async function holdersThatGo(strapi: Core.Strapi, trx: Knex, rows: readonly Row[], gone: Going): Promise<Row[]> {
  const found: Row[] = [];
  for (const [component, ids] of byModel(rows)) {
    for (const { model, table } of componentTables(strapi)) {
      const attributes = attributesOf(strapi, model);
      if (!Object.values(attributes).some((attribute) => goesWith(attribute) && holds(attribute, component))) continue;
      const links: { row: number; field: string }[] = await inBatches(ids, (batch) =>
        trx(table)
          .distinct({ row: COMPONENT.owner, field: 'field' })
          .where(COMPONENT.type, component)
          .whereIn(COMPONENT.row, [...batch]),
      );
      for (const { row, field } of links) {
        const attribute = attributes[field];
        if (!attribute || !goesWith(attribute)) continue;
        if ((await partsIn(trx, table, row, field)).every(gone.has)) found.push({ model, row });
      }
    }
  }
  return found;
}

async function partsIn(trx: Knex, table: string, owner: number, field: string): Promise<Row[]> {
  const parts: Row[] = await trx(table)
    .select({ model: COMPONENT.type, row: COMPONENT.row })
    .where({ [COMPONENT.owner]: owner, field });
  return parts;
}

function holds(attribute: Schema.Attribute.AnyAttribute, component: string): boolean {
  if (attribute.type === 'component') return attribute.component === component;
  return attribute.type === 'dynamiczone' && attribute.components.some((one) => one === component);
}

const byModel = (rows: readonly Row[]): [string, number[]][] =>
  [...Map.groupBy(rows, ({ model }) => model)].map(([model, group]) => [model, group.map(({ row }) => row)]);
