import { isRecord } from '@waymark/shared-types';
import type { Schema } from '@strapi/strapi';
import { FILE } from './consent-fields';
import { isNothing, type LeftOut } from './left-out-rows';

type Attributes = Schema.Attributes;
type AttributesOf = (model: string) => Attributes;

/** Whether a row of a model, or a media file, is kept from the public. */
export function isKeptBack({ rows, files }: LeftOut, model: string, value: unknown): boolean {
  if (!isRecord(value)) return false;
  const id = Number(value['id']);
  return model === FILE ? files.has(id) : rows.get(model)?.has(id) === true;
}

/** The condition, as Strapi's query engine takes it, under which an entry is not kept from the public; none where all are shown. */
export function exceptLeftOut({ rows }: LeftOut, type: string): { id?: { $notIn: number[] } } {
  const gone = rows.get(type);
  return gone ? { id: { $notIn: [...gone] } } : {};
}

/** A row as the database loaded it, with its parts, files and what it points to, without all that is kept from the public. */
export function withoutLeftOut(
  row: Readonly<Record<string, unknown>>,
  model: string,
  leftOut: LeftOut,
  attributesOf: AttributesOf,
): Record<string, unknown> {
  if (isNothing(leftOut)) return { ...row };
  const attributes = attributesOf(model);
  const kept = Object.entries(row).map(([name, value]) => {
    const attribute = attributes[name];
    return [name, attribute ? keptOf(attribute, value, leftOut, attributesOf) : value] as const;
  });
  return Object.fromEntries(kept);
}

function keptOf(
  attribute: Schema.Attribute.AnyAttribute,
  value: unknown,
  leftOut: LeftOut,
  attributesOf: AttributesOf,
): unknown {
  const keep = (one: unknown): unknown => {
    const model = modelOf(attribute, one);
    if (model === undefined || !isRecord(one)) return one;
    return isKeptBack(leftOut, model, one) ? undefined : withoutLeftOut(one, model, leftOut, attributesOf);
  };
  if (!Array.isArray(value)) return keep(value) ?? null;
  return value.map(keep).filter((one) => one !== undefined);
}

/** The model of what a field holds; undefined where it holds plain values. */
function modelOf(attribute: Schema.Attribute.AnyAttribute, value: unknown): string | undefined {
  switch (attribute.type) {
    case 'component':
      return attribute.component;
    case 'dynamiczone':
      return isRecord(value) && typeof value['__component'] === 'string' ? value['__component'] : undefined;
    case 'media':
      return FILE;
    case 'relation':
      return 'target' in attribute ? attribute.target : undefined;
    default:
      return undefined;
  }
}
