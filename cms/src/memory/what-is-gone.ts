import { isRecord } from '@waymark/shared-types';
import type { Core, Schema, UID } from '@strapi/strapi';
import type { FieldsOf, Part } from '../publishing/entry-content';
import { targetOf } from '../publishing/relations-of-version';
import { labelOf } from './labels';

/** Something that a kept version holds and that cannot be brought back, because it is not there any more. */
export interface Gone {
  /** The field, by its labels: “Links › 1 › Page”. */
  readonly field: string;
  /** What it was, in words. */
  readonly what: string;
}

/** What can be written of a kept version today, and what cannot. */
export interface StillThere {
  readonly data: Record<string, unknown>;
  readonly gone: readonly Gone[];
}

/** What there is, of the entries and files that a version names. */
interface Known {
  readonly entry: (type: UID.ContentType, documentId: unknown, locale: unknown) => boolean;
  readonly file: (id: unknown) => boolean;
}

const FILE = 'plugin::upload.file';

/** Leaves out of a kept version what does not exist any more: entries, files, fields, kinds of sections, choices. */
export async function stillThere(strapi: Core.Strapi, uid: UID.ContentType, content: Part): Promise<StillThere> {
  const { attributes } = strapi.contentType(uid);
  const fieldsOf: FieldsOf = (component) => strapi.components[component]?.attributes ?? {};
  const entries = new Map<UID.ContentType, Set<string>>();
  const files = new Set<number>();
  const noted: Known = {
    entry: (type, documentId) => {
      entries.set(type, (entries.get(type) ?? new Set()).add(String(documentId)));
      return true;
    },
    file: (id) => Boolean(files.add(Number(id))),
  };
  whatIsThere({ attributes, fieldsOf, known: noted }, content, '');
  const known = { entry: await knownEntries(strapi, entries), file: await knownFiles(strapi, files) };
  return whatIsThere({ attributes, fieldsOf, known }, content, '');
}

interface Looking {
  readonly attributes: Schema.Attributes;
  readonly fieldsOf: FieldsOf;
  readonly known: Known;
}

/** @param at The label of what holds these fields, with what parts it from theirs */
export function whatIsThere(looking: Looking, content: Part, at: string): StillThere {
  const data: Record<string, unknown> = {};
  const gone: Gone[] = [];
  for (const [name, value] of Object.entries(content)) {
    if (name === '__component') continue;
    const attribute = looking.attributes[name];
    const field = at + labelOf(name, attribute);
    if (!attribute) {
      if (!isNothing(value)) gone.push({ field, what: 'a field that this kind of entry no longer has' });
      continue;
    }
    const found = fieldNow(looking, attribute, value, field);
    gone.push(...found.gone);
    if ('value' in found) data[name] = found.value;
  }
  return { data, gone };
}

interface FieldNow {
  /** Absent where the field is better left as it is. */
  readonly value?: unknown;
  readonly gone: readonly Gone[];
}

function fieldNow(looking: Looking, attribute: Schema.Attribute.AnyAttribute, value: unknown, field: string): FieldNow {
  const target = targetOf(attribute);
  const missing = (what: string): FieldNow => ({ gone: [{ field, what }] });
  if (attribute.type === 'media') return filesNow(looking.known, value, field);
  if (target !== undefined) return entriesNow(looking.known, target, value, field);
  if (attribute.type === 'component' || attribute.type === 'dynamiczone')
    return partsNow(looking, attribute, value, field);
  if (attribute.type === 'enumeration' && typeof value === 'string' && !attribute.enum.includes(value))
    return missing(`“${value}”, which can no longer be chosen`);
  if (attribute.type === 'blocks' && value !== null && !Array.isArray(value)) return missing('a text of another kind');
  return { value, gone: [] };
}

function filesNow(known: Known, value: unknown, field: string): FieldNow {
  const ids: unknown[] = Array.isArray(value) ? value : [value];
  const there = ids.filter((id) => id !== null && known.file(id));
  const count = ids.filter((id) => id !== null).length - there.length;
  const gone =
    count > 0 ? [{ field, what: count === 1 ? 'a file that was deleted' : `${count} files that were deleted` }] : [];
  return { value: Array.isArray(value) ? there : (there[0] ?? null), gone };
}

function entriesNow(known: Known, type: UID.ContentType, value: unknown, field: string): FieldNow {
  const targets: unknown[] = isRecord(value) && Array.isArray(value['set']) ? value['set'] : [];
  const there = targets.filter((one) => isRecord(one) && known.entry(type, one['documentId'], one['locale']));
  const count = targets.length - there.length;
  const gone =
    count > 0
      ? [{ field, what: count === 1 ? 'an entry that was deleted' : `${count} entries that were deleted` }]
      : [];
  return { value: { set: there }, gone };
}

function partsNow(looking: Looking, attribute: Schema.Attribute.AnyAttribute, value: unknown, field: string): FieldNow {
  if (value === null) return { value, gone: [] };
  const isList = attribute.type === 'dynamiczone' || (attribute.type === 'component' && attribute.repeatable === true);
  if (isList !== Array.isArray(value)) return { gone: [{ field, what: 'a part that is made otherwise now' }] };
  const gone: Gone[] = [];
  const parts = (Array.isArray(value) ? value : [value]).filter(isRecord).flatMap((part: Part, index) => {
    const at = isList ? `${field} › ${index + 1}` : field;
    const component = componentNow(attribute, part);
    if (component === undefined) {
      gone.push({ field: at, what: 'a kind of section that there no longer is' });
      return [];
    }
    const inside = whatIsThere({ ...looking, attributes: looking.fieldsOf(component) }, part, `${at} › `);
    gone.push(...inside.gone);
    return [{ ...inside.data, ...(attribute.type === 'dynamiczone' && { __component: component }) }];
  });
  return { value: isList ? parts : (parts[0] ?? null), gone };
}

function componentNow(attribute: Schema.Attribute.AnyAttribute, part: Part): UID.Component | undefined {
  if (attribute.type === 'component') return attribute.component;
  if (attribute.type !== 'dynamiczone') return undefined;
  return attribute.components.find((name) => name === part['__component']);
}

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

async function knownEntries(
  strapi: Core.Strapi,
  named: ReadonlyMap<UID.ContentType, ReadonlySet<string>>,
): Promise<Known['entry']> {
  const keyOf = (type: string, documentId: unknown, locale: unknown) =>
    [type, documentId, typeof locale === 'string' ? locale : ''].join(' ');
  const found = new Set<string>();
  for (const [type, documents] of named) {
    const rows: { documentId: string; locale: string | null }[] = await strapi.db
      .query(type)
      .findMany({ where: { documentId: { $in: [...documents] } }, select: ['documentId', 'locale'] });
    for (const { documentId, locale } of rows) found.add(keyOf(type, documentId, locale));
  }
  return (type, documentId, locale) => found.has(keyOf(type, documentId, locale));
}

async function knownFiles(strapi: Core.Strapi, named: ReadonlySet<number>): Promise<Known['file']> {
  const rows: { id: number }[] =
    named.size === 0
      ? []
      : await strapi.db.query(FILE).findMany({ where: { id: { $in: [...named] } }, select: ['id'] });
  const found = new Set(rows.map(({ id }) => id));
  return (id) => found.has(Number(id));
}
