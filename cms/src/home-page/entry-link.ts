import { isRecord } from '@waymark/shared-types';
import type { Core, Schema } from '@strapi/strapi';

/** An entry as the home page of the admin panel names it. */
export interface EntryLink {
  /** What it is called, such as “The back door café”. */
  readonly title: string;
  /** What it is, such as “Case study”. */
  readonly kind: string;
  /** Where its form is, from the admin panel's own address; undefined where there is none any more. */
  readonly href?: string;
}

/** The content type of ours with a name such as `case-study`; undefined where there is none. */
export function typeNamed(strapi: Core.Strapi, name: unknown): Schema.ContentType | undefined {
  const own = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  return own.find(({ info }) => info.singularName === name);
}

/** What a type is called beside a title: “Case study”, without what is in brackets. */
export const kindOf = ({ info }: Schema.ContentType): string => info.displayName.replace(/ \(.*\)$/, '');

/** Where the form of an entry is in the admin panel. */
export function formAddress({ uid, kind }: Schema.ContentType, document: string): string {
  return kind === 'singleType'
    ? `/content-manager/single-types/${uid}`
    : `/content-manager/collection-types/${uid}/${document}`;
}

/** The field that names entries of a type. */
export function mainFieldOf({ attributes, pluginOptions }: Schema.ContentType): string | undefined {
  const view = isRecord(pluginOptions) ? pluginOptions['edit-view'] : undefined;
  const field = isRecord(view) ? view['mainField'] : undefined;
  return typeof field === 'string' && field in attributes ? field : undefined;
}

/** What an entry is called now, and whether it is still there. */
export async function titleOf(
  strapi: Core.Strapi,
  type: Schema.ContentType,
  document: string,
): Promise<{ exists: boolean; title: string | undefined }> {
  const field = mainFieldOf(type);
  const row: unknown = await strapi.db.query(type.uid).findOne({
    where: { documentId: document },
    select: ['documentId', ...(field ? [field] : [])],
    orderBy: { id: 'desc' },
  });
  const title = isRecord(row) && field !== undefined ? row[field] : undefined;
  return { exists: isRecord(row), title: typeof title === 'string' ? title : undefined };
}
