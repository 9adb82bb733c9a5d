import { isRecord } from '@waymark/shared-types';
import type { Core, Struct, UID } from '@strapi/strapi';

/**
 * Whether the public may see entries of this type: it has draft and publish, or its schema says
 * `"pluginOptions": { "publishing": { "public": true } }` (redirects). Anything else stays inside the CMS.
 */
export function isPublishedType(type: Struct.ContentTypeSchema): boolean {
  if (!type.uid.startsWith('api::')) return false;
  return type.options?.draftAndPublish === true || markedPublic(type.pluginOptions);
}

/** The types that the publisher reads. */
export function publishedTypes(strapi: Core.Strapi): Struct.ContentTypeSchema[] {
  return Object.values(strapi.contentTypes).filter(isPublishedType);
}

/** The types of ours that nobody outside the admin panel may know of. */
export function privateTypes(strapi: Core.Strapi): Struct.ContentTypeSchema[] {
  return Object.values(strapi.contentTypes).filter((type) => !isPublishedType(type));
}

/** The rights that a reader of a type needs: one entry, and lists. */
export function readActions(uid: UID.Schema): string[] {
  return [`${uid}.find`, `${uid}.findOne`];
}

function markedPublic(options: unknown): boolean {
  return isRecord(options) && isRecord(options['publishing']) && options['publishing']['public'] === true;
}
