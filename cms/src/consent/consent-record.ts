import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { CONSENT } from './consent-fields';
import type { ConsentRecord } from './validity';

/** A consent as it is kept, with its switches. */
export interface StoredConsent extends ConsentRecord {
  readonly id: number;
  readonly documentId: string;
  readonly reference: string;
}

/** The consents that some conditions hold for, as Strapi's query engine takes them. */
export async function consentsWhere(strapi: Core.Strapi, where: object): Promise<StoredConsent[]> {
  const rows: unknown[] = await strapi.db
    .query(CONSENT)
    .findMany({ where, populate: ['mayUse', 'mayAppear'], orderBy: { id: 'asc' } });
  return rows.filter(isStored);
}

/** The consent with a document id; undefined where there is none. */
export async function consentWith(strapi: Core.Strapi, documentId: string): Promise<StoredConsent | undefined> {
  return (await consentsWhere(strapi, { documentId }))[0];
}

const isStored = (row: unknown): row is StoredConsent =>
  isRecord(row) && typeof row['id'] === 'number' && typeof row['documentId'] === 'string';
