import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { formAddress, kindOf, mainFieldOf } from '../home-page/entry-link';
import type { Owner } from '../publishing/owners';

/** An entry, as editors name it. */
export interface NamedEntry {
  readonly title: string;
  /** What it is: “Case study”. */
  readonly kind: string;
  /** Where its form is, from the admin panel's own address. */
  readonly href: string;
  /** The code of its language; empty where the type has none. */
  readonly language: string;
}

/** What a version of an entry is called, and where its form is. */
export async function namedEntry(
  strapi: Core.Strapi,
  { type, document, version, locale }: Pick<Owner, 'type' | 'document' | 'version' | 'locale'>,
): Promise<NamedEntry> {
  const schema = strapi.contentType(type as UID.ContentType);
  const field = mainFieldOf(schema);
  const row: unknown = await strapi.db
    .query(type)
    .findOne({ where: { id: version }, select: ['documentId', ...(field ? [field] : [])] });
  const title = isRecord(row) && field !== undefined ? row[field] : undefined;
  const language = locale ?? '';
  const address = formAddress(schema, document);
  return {
    title: typeof title === 'string' ? title : '',
    kind: kindOf(schema),
    href: language === '' ? address : `${address}?plugins[i18n][locale]=${language}`,
    language,
  };
}
