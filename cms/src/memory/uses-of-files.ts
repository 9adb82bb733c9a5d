import { isRecord } from '@waymark/shared-types';
import type { Core, Schema } from '@strapi/strapi';

/** The fields that hold media files, by their names, and whether they hold a list of them. */
export type MediaFields = ReadonlyMap<string, { readonly multiple: boolean }>;

/** Those of all types and components. */
export function mediaFields(strapi: Core.Strapi): MediaFields {
  const models: readonly { attributes: Schema.Attributes }[] = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ];
  const found = new Map<string, { multiple: boolean }>();
  for (const [name, attribute] of models.flatMap(({ attributes }) => Object.entries(attributes))) {
    if (attribute.type !== 'media') continue;
    const isList = 'multiple' in attribute && attribute.multiple === true;
    found.set(name, { multiple: isList || found.get(name)?.multiple === true });
  }
  return found;
}

/** Whether what is kept of an entry uses one of some media files, in itself or in a part of it. */
export function usesFile(content: unknown, files: ReadonlySet<number>, fields: MediaFields): boolean {
  if (Array.isArray(content)) return content.some((part) => usesFile(part, files, fields));
  if (!isRecord(content)) return false;
  return Object.entries(content).some(
    ([name, value]) => (fields.has(name) && namesFile(value, files)) || usesFile(value, files, fields),
  );
}

const namesFile = (value: unknown, files: ReadonlySet<number>): boolean =>
  Array.isArray(value) ? value.some((one) => namesFile(one, files)) : typeof value === 'number' && files.has(value);
