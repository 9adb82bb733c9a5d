import type { Schema, UID } from '@strapi/strapi';

type Attributes = Schema.Attributes;
type Components = (component: UID.Component) => Attributes;

/** The entries that one relation field of a row points to, in order. */
export interface FieldTargets {
  /** The content type or component that the row belongs to. */
  readonly model: string;
  readonly row: number;
  readonly field: string;
  readonly targets: readonly Target[];
}

interface Target {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
}

/** What to load of a version of an entry so that all its relations are there, those of its components too. */
export function relationsToLoad(attributes: Attributes, fieldsOf: Components): Record<string, unknown> {
  const within = (component: UID.Component) => ({ populate: relationsToLoad(fieldsOf(component), fieldsOf) });
  const wanted: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (pointsToOthers(attribute)) wanted[name] = { select: ['id', 'documentId', 'locale'] };
    if (attribute.type === 'component') wanted[name] = within(attribute.component);
    if (attribute.type === 'dynamiczone') {
      wanted[name] = {
        on: Object.fromEntries(attribute.components.map((component) => [component, within(component)])),
      };
    }
  }
  return wanted;
}

/**
 * What the relation fields of a loaded version point to, field by field. The draft and the published version of an entry
 * that was just published give the same fields in the same order.
 */
export function relationsOf(
  version: unknown,
  model: string,
  attributes: Attributes,
  fieldsOf: Components,
): FieldTargets[] {
  if (!isRow(version)) return [];
  return Object.entries(attributes).flatMap(([field, attribute]) => {
    const value = version[field];
    if (pointsToOthers(attribute)) return [{ model, row: version.id, field, targets: listOf(value).filter(isTarget) }];
    if (attribute.type === 'component') {
      const { component } = attribute;
      return listOf(value).flatMap((part) => relationsOf(part, component, fieldsOf(component), fieldsOf));
    }
    if (attribute.type !== 'dynamiczone') return [];
    return listOf(value).flatMap((part) => {
      const component = attribute.components.find((name) => isRow(part) && part['__component'] === name);
      return component === undefined ? [] : relationsOf(part, component, fieldsOf(component), fieldsOf);
    });
  });
}

/** The type of the entries that a relation leads to; undefined for other fields. */
export const targetOf = (attribute: Schema.Attribute.AnyAttribute): UID.ContentType | undefined =>
  attribute.type === 'relation' && 'target' in attribute ? attribute.target : undefined;

/** Whether an attribute is a relation to other entries, on the side that owns it; those that files have are none. */
export function pointsToOthers(attribute: Schema.Attribute.AnyAttribute): boolean {
  return targetOf(attribute)?.startsWith('api::') === true && !('mappedBy' in attribute && attribute.mappedBy);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : []);

function isRow(value: unknown): value is { id: number } & Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';
}

function isTarget(value: unknown): value is Target {
  return isRow(value) && typeof value['documentId'] === 'string';
}
