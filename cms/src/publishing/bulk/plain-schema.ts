import type { Core } from '@strapi/strapi';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

const served = new WeakMap<Core.Strapi, GraphQLSchema>();
const plain = new WeakMap<Core.Strapi, GraphQLSchema>();

/** Keeps what GraphQL serves, for `plainSchema`. */
export function keepSchema(strapi: Core.Strapi, schema: GraphQLSchema): void {
  served.set(strapi, schema);
}

/**
 * The served schema without the functions that load each field: an entry that is given whole is read out as it is. Made with the first
 * question of the publisher, so that no start waits for it.
 * @throws {Error} before GraphQL is ready
 */
export function plainSchema(strapi: Core.Strapi): GraphQLSchema {
  const known = plain.get(strapi);
  if (known) return known;
  const schema = served.get(strapi);
  if (!schema) throw new Error('Expected GraphQL to have built its schema, found that it has not.');
  const made = mapSchema(schema, { [MapperKind.OBJECT_FIELD]: (field) => ({ ...field, resolve: undefined }) });
  plain.set(strapi, made);
  return made;
}
