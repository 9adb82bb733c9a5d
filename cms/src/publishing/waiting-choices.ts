import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { contentOf, populateOf, type EntryContent, type FieldsOf, type Part } from './entry-content';
import { targetOf } from './relations-of-version';

/** An entry that the draft of another one chooses, and that is not published. */
export interface Waiting {
  /** The field that chooses it, from the entry inwards. */
  readonly path: readonly string[];
  readonly type: UID.ContentType;
  readonly document: string;
  readonly name: string;
}

interface Choice {
  readonly path: readonly string[];
  readonly type: UID.ContentType;
  readonly target: Part;
}

/**
 * What the draft of an entry chooses and its published version lacks: Strapi leaves out of what is published whatever is
 * not published itself.
 * @param entry The published version.
 * @param content What it holds.
 */
export async function waitingFor(
  strapi: Core.Strapi,
  type: UID.ContentType,
  { documentId, locale }: Part,
  content: EntryContent,
): Promise<readonly Waiting[]> {
  const { attributes } = strapi.contentType(type);
  const fieldsOf: FieldsOf = (component) => strapi.components[component]?.attributes ?? {};
  const draft: unknown = await strapi.db.query(type).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: populateOf(attributes, fieldsOf),
  });
  if (!isRecord(draft)) return [];
  const there = new Set(choicesOf(content).map(keyOf));
  const missing = choicesOf(contentOf(attributes, draft, fieldsOf)).filter((choice) => !there.has(keyOf(choice)));
  return await Promise.all(missing.map((choice) => named(strapi, choice)));
}

const choicesOf = ({ fields }: EntryContent): Choice[] =>
  fields.flatMap(({ path, attribute, value }) => {
    const type = targetOf(attribute);
    if (type === undefined) return [];
    const targets: unknown[] = Array.isArray(value) ? value : [value];
    return targets.filter(isRecord).map((target) => ({ path, type, target }));
  });

const keyOf = ({ path, target }: Choice): string => [...path, target['documentId'], target['locale']].join(' ');

async function named(strapi: Core.Strapi, { path, type, target }: Choice): Promise<Waiting> {
  const row: unknown = await strapi.db.query(type).findOne({ where: { id: target['id'] } });
  const names = ['title', 'name', 'statement', 'documentId'].map((field) => (isRecord(row) ? row[field] : undefined));
  return {
    path,
    type,
    document: String(target['documentId']),
    name: names.find((name) => typeof name === 'string') ?? '',
  };
}
