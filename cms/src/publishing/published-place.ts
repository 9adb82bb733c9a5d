import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';

const PLACE = 'api::place.place';

/** A place as the public sees it. */
export interface PublishedPlace {
  readonly name: string;
  /** The document of the place that it is within; undefined where it is within nothing. */
  readonly within: string | undefined;
}

/** The published version of a place; undefined where there is none. */
export async function publishedPlace(
  strapi: Core.Strapi,
  document: string,
  locale: unknown,
): Promise<PublishedPlace | undefined> {
  const where = {
    documentId: document,
    publishedAt: { $notNull: true },
    ...(typeof locale === 'string' && { locale }),
  };
  const row: unknown = await strapi.db.query(PLACE).findOne({ where, populate: { within: true } });
  return isRecord(row) ? { name: String(row['name']), within: documentIn(row['within']) } : undefined;
}

/** The document that a relation leads to; undefined where it is empty. */
export function documentIn(relation: unknown): string | undefined {
  const document = isRecord(relation) ? relation['documentId'] : undefined;
  return typeof document === 'string' ? document : undefined;
}
