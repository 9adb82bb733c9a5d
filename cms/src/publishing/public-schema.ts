import type { Core } from '@strapi/strapi';
import { GraphQLSchema, type GraphQLFieldConfig } from 'graphql';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { allowOnlyCovered, onlyCovered } from '../consent/graphql';
import { keepSchema } from './bulk/plain-schema';
import { CHANGE } from './change-log';
import { privateComponents } from './private-components';
import { CLOSED_FILE_QUERIES, offerPublishedFiles } from './public-files';
import { privateTypes, publishedTypes, readActions } from './published-types';

const FILE = 'plugin::upload.file';

/** Makes GraphQL offer what is published, and nothing else: no other type, and no way to write. */
export function offerPublishedContent(strapi: Core.Strapi): void {
  const { shadowCRUD } = strapi.plugin('graphql').service('extension');
  for (const { uid } of privateTypes(strapi)) if (uid !== FILE) shadowCRUD(uid).disable();
  for (const uid of privateComponents(strapi)) shadowCRUD(uid).disable();
  for (const { uid } of publishedTypes(strapi)) shadowCRUD(uid).disableMutations();
  // Which entries use a file would tell of drafts; which folder it lies in is the editors' business.
  for (const field of ['related', 'folder', 'folderPath']) shadowCRUD(FILE).field(field).disable();
  offerPublishedFiles(strapi);
  allowOnlyCovered(strapi);
  serveOnlyReading(strapi);
}

/** Makes known the rights to read each published type; Strapi only knows those of types with routes, and ours have none. */
export async function registerReadRights(strapi: Core.Strapi): Promise<void> {
  for (const uid of [...publishedTypes(strapi).map((type) => type.uid), CHANGE] as const) {
    const [api = '', controller = ''] = uid.split('.');
    for (const right of readActions(uid)) {
      if (strapi.contentAPI.permissions.providers.action.has(right)) continue;
      const action = right.slice(uid.length + 1);
      await strapi.contentAPI.permissions.providers.action.register(right, { api, controller, action, uid: right });
    }
  }
}

/** Arguments by which a reader could ask for drafts, or for what is known about them. */
const DRAFT_ARGUMENTS = ['status', 'publicationFilter', 'hasPublishedVersion'];

/** Plugins (the media library) add mutations of their own; the served schema drops them all, and the words to ask for drafts. */
function serveOnlyReading(strapi: Core.Strapi): void {
  const service = strapi.plugin('graphql').service('content-api');
  const build: unknown = service['buildSchema'];
  if (typeof build !== 'function') throw new Error('Expected the GraphQL plugin to have a function "buildSchema".');
  service['buildSchema'] = () => {
    const schema: unknown = build();
    if (!(schema instanceof GraphQLSchema)) throw new Error('Expected the GraphQL plugin to build a schema.');
    const reading = new GraphQLSchema({ ...schema.toConfig(), mutation: null, types: [] });
    const covered = onlyCovered(strapi);
    const served = pruneSchema(
      mapSchema(reading, {
        [MapperKind.ROOT_FIELD]: (field, name) => {
          const kept = asServed(field, name);
          return kept && covered(kept);
        },
        [MapperKind.OBJECT_FIELD]: covered,
      }),
    );
    keepSchema(strapi, served);
    return served;
  };
}

function asServed<Source, Reader>(
  field: GraphQLFieldConfig<Source, Reader>,
  name: string,
): GraphQLFieldConfig<Source, Reader> | null {
  if (CLOSED_FILE_QUERIES.includes(name)) return null;
  const args = Object.entries(field.args ?? {}).filter(([name]) => !DRAFT_ARGUMENTS.includes(name));
  return { ...field, args: Object.fromEntries(args) };
}
