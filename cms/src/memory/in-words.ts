import { isRecord } from '@waymark/shared-types';
import type { Core, Schema, UID } from '@strapi/strapi';
import { titleOf } from '../home-page/entry-link';
import type { Part } from '../publishing/entry-content';
import { targetOf } from '../publishing/relations-of-version';
import { labelOf } from './labels';

/** A field of a version as it can be read and compared. */
export interface FieldInWords {
  readonly name: string;
  readonly label: string;
  /** Lines; those of what is within parts are indented. Empty where the field holds nothing. */
  readonly text: string;
}

const FILE = 'plugin::upload.file';

/** What somebody may see of an entry. */
export interface MaySee {
  readonly field: (name: string) => boolean;
  /** Entries of a type, by their name. */
  readonly type: (uid: UID.ContentType) => boolean;
}

/** What whoever puts things into words knows. */
interface Teller {
  readonly strapi: Core.Strapi;
  readonly may: MaySee;
}

/** What a version holds, field by field in the order of the type, as text. */
export async function inWords(teller: Teller, uid: UID.ContentType, content: Part): Promise<FieldInWords[]> {
  const { attributes } = teller.strapi.contentType(uid);
  const fields: FieldInWords[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    if (!(name in content) || !teller.may.field(name)) continue;
    const lines = await linesOf(teller, attribute, content[name]);
    fields.push({ name, label: labelOf(name, attribute), text: lines.join('\n') });
  }
  return fields;
}

async function linesOf(teller: Teller, attribute: Schema.Attribute.AnyAttribute, value: unknown): Promise<string[]> {
  const target = targetOf(attribute);
  if (value === null || value === undefined || value === '') return [];
  if (target !== undefined) return await entriesInWords(teller, target, value);
  switch (attribute.type) {
    case 'media':
      return await filesInWords(teller, Array.isArray(value) ? value : [value]);
    case 'component':
    case 'dynamiczone':
      return await partsInWords(teller, attribute, value);
    case 'blocks':
      return Array.isArray(value) ? value.map(blockInWords) : [];
    case 'boolean':
      return [value === true ? 'Yes' : 'No'];
    default:
      return [typeof value === 'string' ? value : JSON.stringify(value)];
  }
}

async function partsInWords(
  teller: Teller,
  attribute: Schema.Attribute.AnyAttribute,
  value: unknown,
): Promise<string[]> {
  const parts = (Array.isArray(value) ? value : [value]).filter(isRecord);
  const lines: string[] = [];
  for (const [index, part] of parts.entries()) {
    const uid = attribute.type === 'component' ? attribute.component : part['__component'];
    const component = Object.values(teller.strapi.components).find((known) => known.uid === uid);
    const inside = await fieldsInWords(teller, component?.attributes ?? {}, part);
    const title = attribute.type === 'component' ? '' : ` ${component?.info.displayName ?? 'A section'}`;
    if (Array.isArray(value)) lines.push(`${index + 1}.${title}`);
    lines.push(...inside.map((line) => (Array.isArray(value) ? `  ${line}` : line)));
  }
  return lines;
}

async function fieldsInWords(teller: Teller, attributes: Schema.Attributes, part: Part): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const [first, ...more] = await linesOf(teller, attribute, part[name]);
    if (first !== undefined) lines.push(`${labelOf(name, attribute)}: ${first}`, ...more.map((line) => `  ${line}`));
  }
  return lines;
}

async function entriesInWords({ strapi, may }: Teller, type: UID.ContentType, value: unknown): Promise<string[]> {
  const targets: unknown[] = isRecord(value) && Array.isArray(value['set']) ? value['set'] : [];
  const titles: string[] = [];
  // Another one is told from this one by its id, which says nothing else.
  if (!may.type(type))
    return targets.filter(isRecord).map(({ documentId }) => `One that you may not see (${String(documentId)})`);
  for (const target of targets.filter(isRecord)) {
    const { exists, title } = await titleOf(strapi, strapi.contentType(type), String(target['documentId']));
    titles.push(exists ? (title ?? 'An entry without a name') : 'An entry that was deleted');
  }
  return titles;
}

async function filesInWords({ strapi }: Teller, ids: readonly unknown[]): Promise<string[]> {
  const numbers = ids.filter((id) => typeof id === 'number');
  const rows: { id: number; name: string }[] = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: numbers } }, select: ['id', 'name'] });
  return numbers.map((id) => rows.find((row) => row.id === id)?.name ?? 'A file that was deleted');
}

/** A paragraph, heading, list or quote of a rich text: its words, and where its links lead. */
function blockInWords(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  const children: unknown[] = Array.isArray(node['children']) ? node['children'] : [];
  const inside = children.map(blockInWords);
  if (node['type'] === 'list') return inside.map((item) => `• ${item}`).join('\n');
  const text = inside.join('');
  return node['type'] === 'link' && typeof node['url'] === 'string' ? `${text} (${node['url']})` : text;
}
