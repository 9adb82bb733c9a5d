import { isRecord } from '@waymark/shared-types';
import type { Core, Schema } from '@strapi/strapi';

const RULE = 'api::review-rule.review-rule';

/** The types whose entries are drafts first, which somebody publishes. */
export const typesWithDrafts = (strapi: Core.Strapi): Schema.ContentType[] =>
  Object.values(strapi.contentTypes).filter(
    ({ uid, options }) => uid.startsWith('api::') && options?.draftAndPublish === true,
  );

/** The types for which somebody else publishes what one has changed last; none until a manager says so. */
export async function typesForTwo(strapi: Core.Strapi): Promise<readonly string[]> {
  const rule: unknown = await strapi.db.query(RULE).findOne({});
  const types = isRecord(rule) ? rule['types'] : undefined;
  return Array.isArray(types) ? types.filter((type) => typeof type === 'string') : [];
}

/** Says for which types; those that are not there are left out. */
export async function setTypesForTwo(strapi: Core.Strapi, wanted: readonly unknown[]): Promise<void> {
  const types = typesWithDrafts(strapi).flatMap(({ uid }) => (wanted.includes(uid) ? [uid] : []));
  const data: Record<string, unknown> = { types };
  const rules = strapi.documents(RULE);
  const rule = await rules.findFirst({});
  await (rule ? rules.update({ documentId: rule.documentId, data }) : rules.create({ data }));
}
