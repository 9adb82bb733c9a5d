import { isRecord } from '@waymark/shared-types';
import type { Core, Schema } from '@strapi/strapi';
import { relationFields, type RelationField } from '../publishing/join-tables';
import { isMaterial, type Material } from './validity';

export const CONSENT = 'api::consent.consent';
export const FILE = 'plugin::upload.file';

/** A field by which something rests on a consent. */
export interface ConsentField extends RelationField {
  /** What of it the consent must cover. */
  readonly material: Material;
}

/** What a schema says about publishing a field: `"pluginOptions": { "publishing": { … } }`. */
function publishingOptions({ pluginOptions }: Schema.Attribute.AnyAttribute): Readonly<Record<string, unknown>> {
  const { publishing }: { publishing?: unknown } = pluginOptions ?? {};
  return isRecord(publishing) ? publishing : {};
}

/** Every field that points to a consent, of types and components; its schema says for what: `"consentFor": "image"`. */
export function consentFields(strapi: Core.Strapi): readonly ConsentField[] {
  const known = found.get(strapi) ?? findConsentFields(strapi);
  found.set(strapi, known);
  return known;
}

/** Asked for with every answer to the publisher; a running CMS has always the same. */
const found = new WeakMap<Core.Strapi, readonly ConsentField[]>();

function findConsentFields(strapi: Core.Strapi): ConsentField[] {
  return relationFields(strapi)
    .filter(({ target }) => target === CONSENT)
    .map((field) => {
      const attribute = attributesOf(strapi, field.model)[field.field];
      const material = attribute && publishingOptions(attribute)['consentFor'];
      if (isMaterial(material)) return { ...field, material };
      throw new Error(
        `Expected the field "${field.field}" of ${field.model} to say what its consent is for ("publishing": { "consentFor": … }), found ${JSON.stringify(material)}.`,
      );
    });
}

/**
 * Whether something is nothing without a field of it, so that both go together: the field is required, or its schema says
 * `"publishing": { "carries": true }`.
 */
export const goesWith = (attribute: Schema.Attribute.AnyAttribute): boolean =>
  ('required' in attribute && attribute.required === true) || publishingOptions(attribute)['carries'] === true;

/** The fields of a content type or component; none where the CMS does not know it. */
export function attributesOf(strapi: Core.Strapi, model: string): Schema.Attributes {
  const known: Record<string, { attributes: Schema.Attributes } | undefined> = {
    ...strapi.contentTypes,
    ...strapi.components,
  };
  return known[model]?.attributes ?? {};
}

/** The components that show a media file, and of which the consent for it is asked. */
export const SHOWS: readonly string[] = ['media.image', 'media.video'];
