import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentTypes } from '@waymark/shared-types';
import { z } from 'zod';

const SOURCE = join(import.meta.dirname, '..', '..', '..', '..', 'cms', 'src');

const field = z.object({
  type: z.string(),
  required: z.boolean().default(false),
  visible: z.boolean().default(true),
  min: z.number().optional(),
  maxLength: z.number().optional(),
  enum: z.array(z.string()).default([]),
  relation: z.string().optional(),
  target: z.string().optional(),
  component: z.string().optional(),
  repeatable: z.boolean().default(false),
  components: z.array(z.string()).default([]),
  allowedTypes: z.array(z.string()).default([]),
});

const schema = z.object({
  kind: z.string().optional(),
  collectionName: z.string(),
  options: z.object({ draftAndPublish: z.boolean().default(false) }),
  pluginOptions: z
    .object({
      'content-manager': z.object({ visible: z.boolean() }).optional(),
      'edit-view': z.object({ mainField: z.string().default('id') }).optional(),
      i18n: z.object({ localized: z.boolean() }).optional(),
    })
    .default({}),
  attributes: z.record(z.string(), field),
});

/** A field of a content type or component, as the CMS's schema describes it. */
export type Field = z.output<typeof field>;

/** A content type, as far as somebody who edits its entries must know it. */
export interface TypeSchema {
  /** Such as `case-study`. */
  readonly name: string;
  readonly uid: string;
  /** Of its table in the CMS's database. */
  readonly table: string;
  /** Whether there is one entry only. */
  readonly isSingle: boolean;
  readonly hasDrafts: boolean;
  readonly isLocalised: boolean;
  /** Whether nothing of it is ever public, as of consents. */
  readonly isPrivate: boolean;
  /** The field that names an entry. */
  readonly mainField: string;
  readonly fields: Readonly<Record<string, Field>>;
}

function read(file: string): z.output<typeof schema> {
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function typesIn(name: string): TypeSchema[] {
  const found = read(join(SOURCE, 'api', name, 'content-types', name, 'schema.json'));
  if (found.pluginOptions['content-manager']?.visible === false) return [];
  const type = {
    name,
    uid: `api::${name}.${name}`,
    table: found.collectionName,
    isSingle: found.kind === 'singleType',
    hasDrafts: found.options.draftAndPublish,
    isLocalised: found.pluginOptions.i18n?.localized ?? false,
    isPrivate: !Object.hasOwn(contentTypes, name),
    mainField: found.pluginOptions['edit-view']?.mainField ?? 'id',
    // In the others the system keeps its notes.
    fields: Object.fromEntries(Object.entries(found.attributes).filter(([, { visible }]) => visible)),
  };
  return [type];
}

/** Every content type that editors see: a new one is edited by the tests without being named there. */
export const TYPES: readonly TypeSchema[] = readdirSync(join(SOURCE, 'api')).flatMap(typesIn);

const components = readdirSync(join(SOURCE, 'components'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ name: `${dirname(file)}.${basename(file, '.json')}`, ...read(join(SOURCE, 'components', file)) }));

/** The fields of each component, by its name, such as `media.image`. */
export const COMPONENTS: ReadonlyMap<string, TypeSchema['fields']> = new Map(
  components.map(({ name, attributes }) => [name, attributes]),
);

/** The table of each component in the CMS's database, by its name. */
export const COMPONENT_TABLES: ReadonlyMap<string, string> = new Map(
  components.map(({ name, collectionName }) => [name, collectionName]),
);
