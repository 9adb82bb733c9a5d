import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { relationFields, type RelationField } from './join-tables';
import { LOST, type LostRelation, type Version } from './lost-relation';
import { ownersOfReferences, type Owner, type PublishedEntry } from './owners';
import { referencesTo } from './references';

type Remembered = LostRelation & { id: number };

/**
 * Puts back the remembered relations to a document that has just been published, where the draft of their owner still has
 * them. Those whose owner is not published any more in the version that they belonged to are forgotten.
 */
export async function restoreRelations(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  document: string,
  { id, locale }: Version,
): Promise<void> {
  const lost: Remembered[] = await strapi.db.query(LOST).findMany({
    where: { targetType: uid, target: document, targetLanguage: locale },
    orderBy: { id: 'asc' },
  });
  if (lost.length === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    const drafts = await strapi.db.query(uid).findMany({
      where: { documentId: document, locale, publishedAt: null },
      select: ['id'],
    });
    const wanted = await wantedBy(
      strapi,
      trx,
      uid,
      drafts.map((draft) => Number(draft.id)),
    );
    const alive = await stillPublished(strapi, trx, lost);
    const restored = alive.filter((one) => wanted.has(keyOf(one.lost.relation, one.owner)));
    for (const one of restored) await insert(trx, one.field, one.lost, id);
    const waiting = new Set(alive.filter((one) => !restored.includes(one)).map((one) => one.lost));
    const done = lost.filter((relation) => !waiting.has(relation)).map((relation) => relation.id);
    await strapi.db.query(LOST).deleteMany({ where: { id: { $in: done } } });
  });
}

const keyOf = (relation: string, { type, document, locale }: PublishedEntry): string =>
  [relation, type, document, locale ?? ''].join(' ');

/** The relations by which drafts point to the given rows. */
async function wantedBy(strapi: Core.Strapi, trx: Knex, uid: string, rows: number[]): Promise<Set<string>> {
  const references = await ownersOfReferences(strapi, trx, await referencesTo(strapi, trx, uid, rows));
  return new Set(
    references.filter(({ owner }) => !owner.published).map(({ reference, owner }) => keyOf(reference.relation, owner)),
  );
}

/** The remembered relations whose owner's row is still that of its published version. */
async function stillPublished(
  strapi: Core.Strapi,
  trx: Knex,
  lost: readonly Remembered[],
): Promise<{ lost: Remembered; field: RelationField; owner: Owner }[]> {
  const fields = new Map(relationFields(strapi).map((field) => [field.table, field]));
  const rows = lost.flatMap((relation) => {
    const field = fields.get(relation.relation);
    return field ? [{ model: field.model, row: relation.row, lost: relation, field }] : [];
  });
  const found = await ownersOfReferences(strapi, trx, rows);
  return found
    .filter(({ owner }) => owner.published)
    .map(({ reference: { lost, field }, owner }) => ({ lost, field, owner }));
}

async function insert(
  trx: Knex,
  { table, from, to, order }: RelationField,
  { row, position }: LostRelation,
  target: number,
): Promise<void> {
  const link = { [from]: row, [to]: target };
  const known: unknown = await trx(table).where(link).first();
  if (known) return;
  await trx(table).insert({ ...link, ...(order === undefined ? {} : { [order]: position }) });
}
