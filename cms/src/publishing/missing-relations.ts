import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { relationFields, type RelationField } from './join-tables';
import type { LostRelation, Version } from './lost-relation';
import { relationsOf, relationsToLoad, type FieldTargets } from './relations-of-version';

/**
 * The relations of the draft of a document that its version, which was just published, lacks because their targets are
 * not published. Those that it has get the places that they have in the draft, so that there is room for the others.
 */
export async function missingRelations(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  document: string,
  { id, locale }: Version,
): Promise<LostRelation[]> {
  const draft = await fieldsOf(strapi, uid, { documentId: document, locale, publishedAt: null });
  const published = await fieldsOf(strapi, uid, { id });
  const known = relationFields(strapi);
  const missing: LostRelation[] = [];
  for (const [index, there] of published.entries()) {
    const field = known.find(({ model, field }) => model === there.model && field === there.field);
    const wanted = draft[index];
    if (!field || wanted?.field !== there.field || wanted.model !== there.model) continue;
    const lost = lacking(field, wanted, there);
    if (lost.length === 0) continue;
    await strapi.db.transaction(({ trx }) => makeRoom(trx, field, wanted, there));
    missing.push(...lost.map((one) => ({ ...one, ownerType: uid, owner: document, ownerLanguage: locale })));
  }
  return missing;
}

async function fieldsOf(strapi: Core.Strapi, uid: UID.ContentType, where: object): Promise<FieldTargets[]> {
  const { attributes } = strapi.contentType(uid);
  const inside = (component: UID.Component) => strapi.components[component]?.attributes ?? {};
  const version: unknown = await strapi.db
    .query(uid)
    .findOne({ where, select: ['id'], populate: relationsToLoad(attributes, inside) });
  return relationsOf(version, uid, attributes, inside);
}

const placeIn = ({ targets }: FieldTargets, { documentId, locale }: FieldTargets['targets'][number]): number =>
  targets.findIndex((target) => target.documentId === documentId && target.locale === locale);

function lacking({ table, target: targetType, order }: RelationField, wanted: FieldTargets, there: FieldTargets) {
  return wanted.targets.flatMap((target, place) => {
    if (placeIn(there, target) >= 0) return [];
    const position = order === undefined ? null : place + 1;
    const { documentId, locale } = target;
    return [{ relation: table, row: there.row, position, targetType, target: documentId, targetLanguage: locale }];
  });
}

async function makeRoom(
  trx: Knex,
  { table, from, to, order }: RelationField,
  wanted: FieldTargets,
  there: FieldTargets,
): Promise<void> {
  if (order === undefined) return;
  for (const target of there.targets) {
    await trx(table)
      .where({ [from]: there.row, [to]: target.id })
      .update({ [order]: placeIn(wanted, target) + 1 });
  }
}
