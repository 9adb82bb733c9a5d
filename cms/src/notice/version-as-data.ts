import { contentTypes } from '@strapi/utils';
import { isRecord } from '@waymark/shared-types';
import type { Core, Schema, UID } from '@strapi/strapi';
import { relationFields } from '../publishing/join-tables';
import type { LostRelation } from '../publishing/lost-relation';
import { componentOf } from '../publishing/entry-content';
import { pointsToOthers } from '../publishing/relations-of-version';

type Row = Readonly<Record<string, unknown>>;

interface Target {
  readonly documentId: unknown;
  readonly locale?: unknown;
}

/** Which entries a field of a row chooses, besides those that were loaded with it. */
type AlsoChosen = (model: string, row: unknown, field: string) => readonly { position: number; target: Target }[];

/**
 * What a loaded version of an entry holds, as one would send it to write the same once more.
 * @param lost What it pointed to, and what is not published now: it is put back in its places.
 */
export function versionAsData(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  version: Row,
  lost: readonly LostRelation[] = [],
): Record<string, unknown> {
  const model = strapi.contentType(uid);
  const own = Object.entries(model.attributes).filter(
    ([name]) => contentTypes.isVisibleAttribute(model, name) && contentTypes.isWritableAttribute(model, name),
  );
  const tables = new Map(relationFields(strapi).map(({ model, field, table }) => [`${model} ${field}`, table]));
  const alsoChosen: AlsoChosen = (model, row, field) =>
    lost
      .filter(({ relation, row: lostRow }) => relation === tables.get(`${model} ${field}`) && lostRow === row)
      .map(({ position, target, targetLanguage }) => ({
        position: position ?? 1,
        target: { documentId: target, ...(targetLanguage !== null && { locale: targetLanguage }) },
      }))
      .toSorted((one, other) => one.position - other.position);
  return dataOf(strapi, uid, Object.fromEntries(own), version, alsoChosen);
}

function dataOf(
  strapi: Core.Strapi,
  model: string,
  attributes: Schema.Attributes,
  row: Row,
  alsoChosen: AlsoChosen,
): Record<string, unknown> {
  const ofPart = (attribute: Schema.Attribute.AnyAttribute, part: unknown): unknown => {
    const component = componentOf(attribute, part);
    if (component === undefined || !isRecord(part)) return null;
    const data = dataOf(strapi, component, strapi.components[component]?.attributes ?? {}, part, alsoChosen);
    return attribute.type === 'dynamiczone' ? { ...data, __component: component } : data;
  };
  const ofField = (name: string, attribute: Schema.Attribute.AnyAttribute): unknown => {
    const value = row[name];
    if (attribute.type === 'media') return Array.isArray(value) ? value.map(idOf) : idOf(value);
    if (pointsToOthers(attribute)) return { set: chosen(value, alsoChosen(model, row['id'], name)) };
    if (attribute.type === 'component' || attribute.type === 'dynamiczone')
      return Array.isArray(value) ? value.map((part: unknown) => ofPart(attribute, part)) : ofPart(attribute, value);
    return value ?? null;
  };
  const written = Object.entries(attributes).filter(
    ([, attribute]) => attribute.type !== 'relation' || pointsToOthers(attribute),
  );
  return Object.fromEntries(written.map(([name, attribute]) => [name, ofField(name, attribute)]));
}

function chosen(value: unknown, also: ReturnType<AlsoChosen>): Target[] {
  const loaded = (Array.isArray(value) ? value : [value]).filter(isRecord);
  const targets: Target[] = loaded.map(({ documentId, locale }) => ({
    documentId,
    ...(typeof locale === 'string' && { locale }),
  }));
  for (const { position, target } of also) targets.splice(position - 1, 0, target);
  return targets;
}

const idOf = (value: unknown): unknown => (isRecord(value) ? value['id'] : null);
