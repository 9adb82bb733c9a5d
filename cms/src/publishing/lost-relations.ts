import type { Core, UID } from '@strapi/strapi';
import { LOST, type LostRelation, type Version } from './lost-relation';
import { missingRelations } from './missing-relations';
import { ownersOfReferences } from './owners';
import type { PublicState } from './public-state';
import { restoreRelations } from './restored-relations';

/** What happened to a document: its published versions before and after. */
export interface Republication {
  uid: UID.ContentType;
  document: string;
  before: PublicState;
  after: readonly Version[];
  deleted: boolean;
}

/**
 * Keeps the relations of published entries through the absence of what they point to. Strapi deletes the published row of
 * an entry that is taken down, and with it every relation to it; and it leaves out of an entry that is published what is
 * not published yet. Both are remembered, and put back once the target is published, where the published owner is still
 * the same version and its draft still has the relation. What an owner's draft has gained since is the business of its
 * own next publish.
 */
export async function keepRelations(strapi: Core.Strapi, happened: Republication): Promise<void> {
  const { uid, document, before, after, deleted } = happened;
  const known = new Set(before.rows.map(({ id }) => id));
  const gone = before.rows.filter(({ locale }) => !after.some((version) => version.locale === locale));
  const renewed = after.filter(({ id }) => !known.has(id));
  const changed = [...gone, ...renewed].map(({ locale }) => locale);
  for (const ownerLanguage of changed) {
    await strapi.db.query(LOST).deleteMany({ where: { ownerType: uid, owner: document, ownerLanguage } });
  }
  if (deleted) await forgetTarget(strapi, uid, document);
  else await rememberThatPointedTo(strapi, happened, gone);
  for (const version of renewed) {
    await remember(strapi, await missingRelations(strapi, uid, document, version));
    await restoreRelations(strapi, uid, document, version);
  }
}

/** Forgets what pointed to a document, unless it is left in another language. */
async function forgetTarget(strapi: Core.Strapi, uid: UID.ContentType, document: string): Promise<void> {
  if ((await strapi.db.query(uid).count({ where: { documentId: document } })) > 0) return;
  await strapi.db.query(LOST).deleteMany({ where: { targetType: uid, target: document } });
}

async function remember(strapi: Core.Strapi, lost: readonly LostRelation[]): Promise<void> {
  if (lost.length > 0) await strapi.db.query(LOST).createMany({ data: [...lost] });
}

/** Remembers the relations that went with the published versions of a document that is taken down. */
async function rememberThatPointedTo(
  strapi: Core.Strapi,
  { uid, document, before }: Republication,
  gone: readonly Version[],
): Promise<void> {
  const localeOf = new Map(gone.map(({ id, locale }) => [id, locale]));
  const lost = before.references.filter(({ target }) => localeOf.has(target));
  const owned = await strapi.db.transaction(({ trx }) => ownersOfReferences(strapi, trx, lost));
  await remember(
    strapi,
    owned
      .filter(({ owner }) => owner.published)
      .map(({ reference: { relation, row, position, target }, owner }) => ({
        ownerType: owner.type,
        owner: owner.document,
        ownerLanguage: owner.locale,
        relation,
        row,
        position,
        targetType: uid,
        target: document,
        targetLanguage: localeOf.get(target) ?? null,
      })),
  );
}
