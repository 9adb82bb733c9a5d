import type { Core, Struct } from '@strapi/strapi';
import type { DocumentNode, FieldNode } from 'graphql';
import { fieldsByType, fieldsOf } from './listed-entries';

/** What the database loads with a row, as Strapi's query engine takes it. */
export type Populate = Record<string, Load>;
interface Load {
  select?: string[];
  where?: Record<string, unknown>;
  populate?: Populate;
  on?: Record<string, Load>;
}

/** Which versions are meant of entries that can be drafts. Published entries point to published ones, drafts to drafts. */
export const PUBLISHED = { publishedAt: { $notNull: true } };
export const DRAFTS = { publishedAt: { $null: true } };

/** What is asked, and of which versions. */
interface Asked {
  readonly strapi: Core.Strapi;
  readonly document: DocumentNode;
  readonly versions: typeof PUBLISHED | typeof DRAFTS;
}

/** What a selection asks of an entry or component that lies in other tables: relations, components, files. */
export function populateOf(
  asked: Asked,
  attributes: Struct.Schema['attributes'],
  fields: readonly FieldNode[],
): Populate {
  const { strapi, document } = asked;
  const loadOf = (uid: string, inside: readonly FieldNode[]): Load => {
    const populate = populateOf(asked, modelOf(strapi, uid).attributes, inside);
    return Object.keys(populate).length > 0 ? { populate } : {};
  };
  return Object.fromEntries(
    fields.flatMap((field): [string, Load][] => {
      const attribute = attributes[field.name.value];
      if (!attribute) return [];
      const inside = fieldsOf(document, field.selectionSet);
      switch (attribute.type) {
        case 'component':
          return [[field.name.value, loadOf(attribute.component, inside)]];
        case 'dynamiczone': {
          const byType = fieldsByType(document, field.selectionSet);
          const naming = strapi.plugin('graphql').service('utils')['naming'];
          const on = attribute.components.map((uid): [string, Load] => [
            uid,
            loadOf(uid, byType.get(naming.getComponentName(modelOf(strapi, uid))) ?? []),
          ]);
          return [[field.name.value, { on: Object.fromEntries(on) }]];
        }
        case 'media':
          return [[field.name.value, loadOf('plugin::upload.file', inside)]];
        case 'relation':
          return 'target' in attribute
            ? [[field.name.value, ofVersions(asked, attribute.target, loadOf(attribute.target, inside))]]
            : [];
        default:
          return [];
      }
    }),
  );
}

/** Of entries that can be drafts, only these versions: as GraphQL has it. */
function ofVersions({ strapi, versions }: Asked, target: string, load: Load): Load {
  const hasDrafts = modelOf(strapi, target).options?.draftAndPublish === true;
  return hasDrafts ? { ...load, where: versions } : load;
}

function modelOf(strapi: Core.Strapi, uid: string): Pick<Struct.Schema, 'uid' | 'attributes' | 'options'> {
  const known: Record<string, Struct.Schema | undefined> = { ...strapi.contentTypes, ...strapi.components };
  const model = known[uid];
  if (model) return model;
  throw new Error(`Expected a content type or component ${uid}, found none.`);
}
