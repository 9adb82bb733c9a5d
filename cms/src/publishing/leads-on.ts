import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';

/** A relation between entries of one type. */
export interface Way {
  readonly type: UID.ContentType;
  readonly field: string;
}

/** A larger place is what a place is within; an original is what a case study was adapted from. */
export const WITHIN: Way = { type: 'api::place.place', field: 'within' };
export const ADAPTED_FROM: Way = { type: 'api::case-study.case-study', field: 'adaptedFrom' };

/** An entry as the public sees it, and which entries a relation of it leads to. */
export interface LeadsOn {
  readonly name: string;
  /** Their documents. */
  readonly next: readonly string[];
}

/** Where the published version of an entry leads by a relation; undefined where it is not published. */
export async function leadsOn(
  strapi: Core.Strapi,
  { type, field }: Way,
  document: string,
  locale: unknown,
): Promise<LeadsOn | undefined> {
  const where = {
    documentId: document,
    publishedAt: { $notNull: true },
    ...(typeof locale === 'string' && { locale }),
  };
  const row: unknown = await strapi.db.query(type).findOne({ where, populate: { [field]: true } });
  return isRecord(row) ? { name: String(row['title'] ?? row['name']), next: documentsIn(row[field]) } : undefined;
}

/** The documents that a relation leads to. */
export const documentsIn = (relation: unknown): readonly string[] =>
  (Array.isArray(relation) ? relation : [relation]).flatMap((target: unknown) =>
    isRecord(target) && typeof target['documentId'] === 'string' ? [target['documentId']] : [],
  );
