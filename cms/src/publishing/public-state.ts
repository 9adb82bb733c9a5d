import type { Core } from '@strapi/strapi';
import type { Change } from './change-log';
import type { Version } from './lost-relation';
import { publishedOwners } from './owners';
import { referencesTo, type Reference } from './references';

/** What the public can see of one document: its published rows, and what points to them. */
export interface PublicState {
  document: string | undefined;
  rows: Version[];
  references: Reference[];
}

/** Reads the state in the current transaction; a document that does not exist (yet) has none. */
export async function publicState(
  strapi: Core.Strapi,
  type: string,
  document: string | undefined,
): Promise<PublicState> {
  return await strapi.db.transaction(async ({ trx }) => {
    if (document === undefined) return { document, rows: [], references: [] };
    const rows = await publishedVersions(strapi, type, document);
    return {
      document,
      rows,
      references: await referencesTo(
        strapi,
        trx,
        type,
        rows.map(({ id }) => id),
      ),
    };
  });
}

/** The published versions of a document, one for each language in which it is public. */
export async function publishedVersions(strapi: Core.Strapi, type: string, document: string): Promise<Version[]> {
  return await strapi.db.transaction(async ({ trx }) => {
    const versions: Version[] = await trx(strapi.db.metadata.get(type).tableName)
      .select('id', 'locale')
      .where('document_id', document)
      .whereNotNull('published_at');
    return versions;
  });
}

/**
 * What a reader of the log must look at again after a document went from one state to another: the document in each of
 * its languages, and the other published entries that lost or gained a relation by it. Strapi deletes a published row
 * to unpublish it, which silently takes it out of every entry that points to it.
 */
export async function changesBetween(
  strapi: Core.Strapi,
  type: string,
  before: PublicState,
  after: PublicState,
  disappearance: 'unpublish' | 'delete',
): Promise<Change[]> {
  return await strapi.db.transaction(async ({ trx }) => {
    const document = after.document ?? before.document;
    if (document === undefined) return [];
    const gone = before.rows.filter(({ locale }) => !after.rows.some((row) => row.locale === locale));
    const renewed = disappearance === 'delete' || gone.length > 0 ? [] : after.rows;
    const others = (await publishedOwners(strapi, trx, changedReferences(before, after))).filter(
      (entry) => entry.document !== document,
    );
    return [
      ...gone.map(({ locale }) => ({ type, document, locale, event: disappearance })),
      ...renewed.map(({ locale }) => ({ type, document, locale, event: 'publish' as const })),
      ...others.map((entry) => ({ ...entry, event: 'publish' as const })),
    ];
  });
}

/** References that only one of two states has. A target's row is new after each publish, so it counts by its language. */
function changedReferences(before: PublicState, after: PublicState): Reference[] {
  const [earlier, later] = [byMeaning(before), byMeaning(after)];
  const lost = [...earlier].filter(([key]) => !later.has(key));
  const gained = [...later].filter(([key]) => !earlier.has(key));
  return [...lost, ...gained].map(([, reference]) => reference);
}

function byMeaning({ rows, references }: PublicState): Map<string, Reference> {
  const localeOf = new Map(rows.map(({ id, locale }) => [id, locale]));
  return new Map(
    references.map((reference) => [
      `${reference.relation} ${reference.row} ${localeOf.get(reference.target) ?? ''}`,
      reference,
    ]),
  );
}
