import { addressesOf } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { actingAs } from '../act-log/act';
import { kindOf, titleOf } from '../home-page/entry-link';
import { stillThere } from '../memory/what-is-gone';
import { inLoggedTransaction } from '../publishing/change-log';
import { isContentType, publicSite } from '../publishing/public-site';
import { DELETED, type DeletedEntry } from './deleted-entry';
import { putLinksBack } from './put-links-back';

/** What came back, and what did not, each as a sentence. */
export interface BroughtBack {
  readonly told: readonly string[];
}

/**
 * Brings a deleted entry back as a draft, in the languages in which it was deleted, under the same document id, with the links to
 * it; all or nothing. A type without drafts comes back as it was, through the rules for publishing.
 * @param user Who does it, by their number.
 * @throws {errors.ApplicationError} where it was erased, or is there again
 * @throws {errors.ValidationError} where a rule refuses it
 */
export async function bringBack(strapi: Core.Strapi, deleted: DeletedEntry, user: number): Promise<BroughtBack> {
  const { id, content, entry } = deleted;
  if (!content) throw new errors.ApplicationError('What it held was erased, so it cannot be brought back.');
  const uid = typeOf(strapi, deleted);
  return await actingAs('brought back', () =>
    inLoggedTransaction(strapi, async () => {
      // Of two who bring it back at once one finds it here.
      const { count } = await strapi.db.query(DELETED).deleteMany({ where: { id } });
      if (count === 0) throw new errors.ApplicationError('Somebody has just brought it back.');
      const told: string[] = [];
      for (const { language, data, createdBy } of content.versions) {
        const locale = language === null ? {} : { locale: language };
        if ((await strapi.db.query(uid).count({ where: { documentId: entry, ...locale } })) > 0)
          throw new errors.ApplicationError('It is there already, in the same language. Nothing was brought back.');
        const now = await stillThere(strapi, uid, data);
        told.push(...now.gone.map(({ field, what }) => `${field}: ${what} was left out.`));
        const whose = { createdBy: await personOr(strapi, createdBy, user), updatedBy: user };
        const row = await strapi
          .documents(uid)
          .create({ ...locale, data: { ...now.data, ...whose, documentId: entry } });
        const target = { uid, documentId: entry, language, row: Number(row.id) };
        for (const link of await putLinksBack(strapi, target, content))
          told.push(await inWords(strapi, link.ownerType, link.owner));
        told.push(...(await namesake(strapi, uid, entry, now.data['slug'])));
      }
      return { told: [...new Set(told)] };
    }),
  );
}

/** @throws {errors.ApplicationError} where there is no such type any more */
export function typeOf(strapi: Core.Strapi, { entryType }: Pick<DeletedEntry, 'entryType'>): UID.ContentType {
  const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === entryType);
  if (!type) throw new errors.ApplicationError('There is no such kind of entry any more.');
  return type.uid;
}

async function personOr(strapi: Core.Strapi, id: number | null, other: number): Promise<number> {
  const isThere = id !== null && (await strapi.db.query('admin::user').count({ where: { id } })) > 0;
  return isThere ? id : other;
}

/** That another entry does not point to it again. */
async function inWords(strapi: Core.Strapi, ownerType: string, owner: string): Promise<string> {
  const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === ownerType);
  if (!type) return 'A link to it is gone, with the kind of entry that held it.';
  const { exists, title } = await titleOf(strapi, type, owner);
  const name = `${kindOf(type)} “${title ?? ''}”`;
  return exists
    ? `${name} pointed to it and was changed since: choose it there again, if it belongs there.`
    : `A ${kindOf(type).toLowerCase()} that pointed to it is gone.`;
}

async function namesake(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  entry: string,
  slug: unknown,
): Promise<readonly string[]> {
  const type = strapi.contentType(uid).info.singularName;
  if (typeof slug !== 'string' || !isContentType(type) || addressesOf(type, slug).length === 0) return [];
  const other = await publicSite(strapi).namesake(type, slug, entry);
  return other === undefined
    ? []
    : [`${other} has its address by now: give one of them another before this is published.`];
}
