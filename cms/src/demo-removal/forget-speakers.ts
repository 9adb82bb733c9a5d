import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';

const SITE: UID.ContentType = 'api::site.site';

/**
 * Takes those organisations out of “Who is speaking” that are not there any more: a row without one would keep the site from being
 * published. Only in the draft; readers do not see such a row.
 */
export async function forgetSpeakers(strapi: Core.Strapi): Promise<void> {
  const sites: Record<string, unknown>[] = await strapi.db
    .query(SITE)
    .findMany({ where: { publishedAt: { $null: true } }, populate: { organisations: { populate: ['organisation'] } } });
  for (const { documentId, locale, organisations } of sites) {
    const rows = Array.isArray(organisations) ? organisations.filter(isRecord) : [];
    const there = rows.filter(({ organisation }) => isRecord(organisation));
    if (there.length === rows.length) continue;
    const data: object = { organisations: there.map(dataOf) };
    await strapi.documents(SITE).update({ documentId: String(documentId), locale: String(locale), data });
  }
}

const dataOf = ({ id, role, sentence, organisation }: Record<string, unknown>) => ({
  id,
  role,
  sentence,
  organisation: isRecord(organisation) ? organisation['documentId'] : null,
});
