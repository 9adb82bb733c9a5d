import { slugProblem } from '@waymark/shared-types';
import fc from 'fast-check';
import { createRandom } from '../../../../cms/demo/generator/random.ts';
import type { Json } from '../../../../cms/tests/support/json.ts';
import { COMPONENT_TABLES } from '../../incremental/support/schemas.ts';
import { badValues, type BadValue } from './bad-values.ts';
import { addressFor, goodEntry, publishGood } from './good-entry.ts';
import { PLACES, valueAround, goodValueAt, type Place } from './places.ts';
import { publishing, takingAway } from './requests.ts';
import type { Room } from './room.ts';
import type { Made, Slip, Touched } from './slip.ts';
import { told } from './told.ts';

/** A row of the CMS's database. */
interface Row {
  readonly table: string;
  readonly id: number;
}

/** The kinds of fields that are one column of a table. */
const COLUMNS = ['string', 'text', 'uid', 'integer', 'decimal', 'boolean', 'date', 'datetime', 'enumeration', 'blocks'];

/** How the CMS names the column of a field. */
const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The row with the published version of an entry. @throws {Error} where there is none. */
function publishedRow({ database }: Room, { type, document }: Touched): Row {
  const id: unknown = database
    .prepare(`SELECT id FROM "${type.table}" WHERE document_id = ? AND published_at IS NOT NULL`)
    .pluck()
    .get(document);
  if (typeof id !== 'number') throw new Error(`Expected a published row of ${type.name} ${document}, found none.`);
  return { table: type.table, id };
}

/** The row that holds the field at a place: the entry's own, or that of a part of it. @throws {Error} where there is none. */
function rowAt(room: Room, place: Place, touched: Touched): Row {
  return place.steps.slice(0, -1).reduce(
    (row, { name, component = '' }): Row => {
      const id: unknown = room.database
        .prepare(`SELECT cmp_id FROM "${row.table}_cmps" WHERE entity_id = ? AND field = ? ORDER BY "order"`)
        .pluck()
        .get(row.id, name);
      const table = COMPONENT_TABLES.get(component);
      if (typeof id !== 'number' || table === undefined)
        throw new Error(`Expected a row for ${place.words} of ${touched.document}, found none.`);
      return { table, id };
    },
    publishedRow(room, touched),
  );
}

/** Where an entry with an address stands, as the database has it now; one that cannot be an address changes nothing. */
function addressNow(room: Room, touched: Touched): string | undefined {
  if (touched.path === undefined) return undefined;
  const { table, id } = publishedRow(room, touched);
  const slug: unknown = room.database.prepare(`SELECT slug FROM "${table}" WHERE id = ?`).pluck().get(id);
  const isAddress = typeof slug === 'string' && slugProblem(touched.type.name, slug) === undefined;
  return isAddress ? addressFor(touched.type, slug) : touched.path;
}

/** What is done to the database, in words. */
type Damage = (room: Room, place: Place, touched: Touched) => string;

/** Publishes a good entry that has a value at a place, damages the database there, and has the publisher compare. */
function databaseSlip(kind: string, place: Place, seed: number, damage: Damage): Slip {
  return {
    kind,
    make: async (room): Promise<Made> => {
      const { type } = place;
      const making = { random: createRandom(seed), mirror: room.desk.mirror, fullness: 0.2 };
      const field = place.steps[0]?.name;
      const good = goodEntry(room, type, making.random, field);
      const fields = { ...good.fields, ...valueAround(making, place.steps, goodValueAt(making, place)) };
      const live = await publishGood(room, type, { ...good, fields });
      // Of a type with one entry, the place is filled in the entry that there is.
      if (type.isSingle) await room.editor.send(...publishing(type, live.document, fields));
      const before = { ...live, since: Date.now() };
      const words = damage(room, place, before);
      const touched = { ...before, path: addressNow(room, before) };
      await room.compare();
      const corrected = seed % 2 === 0 || type.isSingle ? [publishing(type, live.document, fields)] : [];
      const undo = [...corrected, ...takingAway(type, live.document)];
      return { words: `by SQL, ${words}`, door: 'none', answer: undefined, touched, field, undo };
    },
  };
}

/** A value as a database column can hold it. */
const asColumn = (value: Json): string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);

const setsColumn =
  (value: BadValue): Damage =>
  (room, place, touched) => {
    const { table, id } = rowAt(room, place, touched);
    const column = columnOf(place.steps.at(-1)?.name ?? '');
    const bad = value(room.desk.mirror);
    room.database.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE id = ?`).run(asColumn(bad), id);
    return `set ${place.words} to ${told(bad)}`;
  };

/** Sets a column of a published entry in the database. */
export const setByDatabase = (place: Place, value: BadValue, seed: number): Slip =>
  databaseSlip(`SQL column ${place.words}`, place, seed, setsColumn(value));

const PUBLIC_PLACES = PLACES.filter(({ type }) => !type.isPrivate);

/** Any column of any published entry, set to nothing or to anything. */
const anyColumn = fc
  .constantFrom(...PUBLIC_PLACES.filter(({ field }) => COLUMNS.includes(field.type)))
  .chain((place) => {
    const wild = badValues(place.steps.at(-1)?.name ?? '', place.field);
    const nothing: fc.Arbitrary<BadValue> = fc.constant(() => null);
    return fc.record({ place: fc.constant(place), value: fc.oneof(nothing, wild), seed: fc.nat() });
  })
  .map(({ place, value, seed }) => setByDatabase(place, value, seed));

const forgetsPart: Damage = (room, place, touched) => {
  const { table, id } = rowAt(room, place, touched);
  room.database.prepare(`DELETE FROM "${table}" WHERE id = ?`).run(id);
  return `delete the part of the entry that holds ${place.words}`;
};

/** Any part of an entry, gone from its table while the entry still names it. */
const anyPart = fc
  .record({
    place: fc.constantFrom(
      ...PUBLIC_PLACES.filter(({ steps, field }) => steps.length > 1 && COLUMNS.includes(field.type)),
    ),
    seed: fc.nat(),
  })
  .map(({ place, seed }) => databaseSlip(`SQL part of ${place.words}`, place, seed, forgetsPart));

/** Anything bad that happens to published entries in the database itself. */
export const anyDatabaseSlip: fc.Arbitrary<Slip> = fc.oneof(
  { weight: 4, arbitrary: anyColumn },
  { weight: 1, arbitrary: anyPart },
);
