import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { relationFields, type RelationField } from '../publishing/join-tables';
import { LOST } from '../publishing/lost-relation';
import { ownersOfReferences } from '../publishing/owners';
import type { DeletedContent, DeletedLink } from './deleted-entry';

/** The entry that is back, in one language. */
interface Target {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly language: string | null;
  /** The row of its draft. */
  readonly row: number;
}

/**
 * Puts back what pointed to a deleted entry: in the drafts of other entries at once, in what is public of them when the entry is
 * published, as after any absence (`restored-relations.ts`).
 * @returns The links of drafts that could not be put back: what held them is gone, or holds something else now.
 */
export async function putLinksBack(
  strapi: Core.Strapi,
  target: Target,
  { links, lost }: DeletedContent,
): Promise<readonly DeletedLink[]> {
  const own = links.filter(({ targetLanguage }) => targetLanguage === target.language);
  const remembered = [
    ...lost.filter(({ targetLanguage }) => targetLanguage === target.language),
    ...own.filter(({ isPublished }) => isPublished).map((link) => remember(link, target)),
  ];
  if (remembered.length > 0) await strapi.db.query(LOST).createMany({ data: remembered });
  const drafts = own.filter(({ isPublished, ownerType, owner }) => {
    // What it points to itself came back with its content.
    const isItself = ownerType === target.uid && owner === target.documentId;
    return !isPublished && !isItself;
  });
  return await strapi.db.transaction(async ({ trx }) => {
    const left: DeletedLink[] = [];
    for (const link of drafts) if (!(await put(strapi, trx, link, target.row))) left.push(link);
    return left;
  });
}

function remember(
  { relation, row, position, ownerType, owner, ownerLanguage, targetLanguage }: DeletedLink,
  { uid, documentId }: Target,
) {
  return {
    relation,
    row,
    position,
    ownerType,
    owner,
    ownerLanguage,
    targetLanguage,
    targetType: uid,
    target: documentId,
  };
}

/** Whether a link could be put back, or is there. */
async function put(strapi: Core.Strapi, trx: Knex, link: DeletedLink, target: number): Promise<boolean> {
  const field = relationFields(strapi).find(({ table, model }) => table === link.relation && model === link.model);
  const row = field && (await rowNow(strapi, trx, link));
  return field && row !== undefined ? await insert(trx, field, { row, target, position: link.position }) : false;
}

/** The row that held a link: the same one, or where the draft was made anew since, that of the draft; not that of a part of it. */
async function rowNow(strapi: Core.Strapi, trx: Knex, link: DeletedLink): Promise<number | undefined> {
  const { model, row, ownerType, owner, ownerLanguage } = link;
  const [same] = await ownersOfReferences(strapi, trx, [{ model, row }]);
  if (same?.owner.document === owner && !same.owner.published) return row;
  if (model !== ownerType || !(ownerType in strapi.contentTypes)) return undefined;
  const draft: { id: number } | null = await strapi.db.query(ownerType).findOne({
    where: { documentId: owner, locale: ownerLanguage, publishedAt: null },
    select: ['id'],
  });
  return draft?.id;
}

async function insert(
  trx: Knex,
  { table, from, to, order }: RelationField,
  { row, target, position }: { row: number; target: number; position: number | null },
): Promise<boolean> {
  const known: unknown[] = await trx(table).where({ [from]: row });
  const isThere = known.some((link) => Object(link)[to] === target);
  if (isThere) return true;
  // A field for one entry that holds another by now keeps that.
  if (order === undefined && known.length > 0) return false;
  await trx(table).insert({ [from]: row, [to]: target, ...(order === undefined ? {} : { [order]: position }) });
  return true;
}
