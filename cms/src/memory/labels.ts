import { isRecord } from '@waymark/shared-types';
import type { Schema } from '@strapi/strapi';

/** What the form calls a field; the name of a field that it no longer has. */
export function labelOf(name: string, attribute: Schema.Attribute.AnyAttribute | undefined): string {
  const view: unknown = (attribute?.pluginOptions as Record<string, unknown> | undefined)?.['edit-view'];
  return isRecord(view) && typeof view['label'] === 'string' ? view['label'] : name;
}
