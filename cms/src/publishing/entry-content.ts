import { isRecord } from '@waymark/shared-types';
import type { Schema, UID } from '@strapi/strapi';
import { pointsToOthers, targetOf } from './relations-of-version';

export type Part = Readonly<Record<string, unknown>>;

/** A field of an entry, wherever in it it stands. */
export interface EntryField {
  /** From the entry inwards: `['sections', '0', 'body']`. */
  readonly path: readonly string[];
  readonly attribute: Schema.Attribute.AnyAttribute;
  readonly value: unknown;
}

/** A component of an entry, wherever in it it stands. */
export interface EntryPart {
  readonly path: readonly string[];
  readonly component: UID.Component;
  readonly value: Part;
}

/** All fields and components of an entry, in the order of its form. */
export interface EntryContent {
  readonly fields: readonly EntryField[];
  readonly parts: readonly EntryPart[];
}

/** The fields of a component; none where the CMS does not know it any more. */
export type FieldsOf = (component: UID.Component) => Schema.Attributes;

/** What an entry, or a component of it, holds. */
export function contentOf(
  attributes: Schema.Attributes,
  value: Part,
  fieldsOf: FieldsOf,
  path: readonly string[] = [],
): EntryContent {
  const found = Object.entries(attributes).map(([name, attribute]): EntryContent => {
    const field: EntryField = { path: [...path, name], attribute, value: value[name] };
    const parts = partsIn(field);
    const within = parts.map((part) => contentOf(fieldsOf(part.component), part.value, fieldsOf, part.path));
    return {
      fields: [field, ...within.flatMap((content) => content.fields)],
      parts: parts.flatMap((part, index) => [part, ...(within[index]?.parts ?? [])]),
    };
  });
  return { fields: found.flatMap(({ fields }) => fields), parts: found.flatMap(({ parts }) => parts) };
}

/** The component that a value of a component field or dynamic zone is; undefined for other fields and values. */
export function componentOf(attribute: Schema.Attribute.AnyAttribute, value: unknown): UID.Component | undefined {
  if (!isRecord(value)) return undefined;
  if (attribute.type === 'component') return attribute.component;
  if (attribute.type === 'dynamiczone') return attribute.components.find((name) => name === value['__component']);
  return undefined;
}

function partsIn({ path, attribute, value }: EntryField): EntryPart[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item: unknown, index) => {
    const component = componentOf(attribute, item);
    if (component === undefined || !isRecord(item)) return [];
    return [{ path: Array.isArray(value) ? [...path, String(index)] : path, component, value: item }];
  });
}

const WHICH = { select: ['id', 'documentId', 'locale'] };

const CONSENT = 'api::consent.consent';

/**
 * What to load so that every text, file and list of an entry is there: its components and sections, and theirs. Of what it
 * points to, that is which entries these are; of a consent, also what it covers.
 */
export function populateOf(attributes: Schema.Attributes, fieldsOf: FieldsOf): Record<string, unknown> {
  const within = (component: UID.Component) => ({ populate: populateOf(fieldsOf(component), fieldsOf) });
  const wanted: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'media') wanted[name] = true;
    if (pointsToOthers(attribute))
      wanted[name] = targetOf(attribute) === CONSENT ? { populate: ['mayUse', 'mayAppear'] } : WHICH;
    if (attribute.type === 'component') wanted[name] = within(attribute.component);
    if (attribute.type === 'dynamiczone') {
      wanted[name] = {
        on: Object.fromEntries(attribute.components.map((component) => [component, within(component)])),
      };
    }
  }
  return wanted;
}

/** What a text field is meant for beyond letters; the schema says so: `"pluginOptions": { "publishing": { "holds": "address" } }`. */
export function holds(attribute: Schema.Attribute.AnyAttribute, what: 'address' | 'language'): boolean {
  const { publishing }: { publishing?: unknown } = attribute.pluginOptions ?? {};
  return isRecord(publishing) && publishing['holds'] === what;
}
