import type { Core } from '@strapi/strapi';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

const kept = new WeakMap<Core.Strapi, GraphQLSchema>();

/** Keeps what GraphQL serves without the functions that load each field: an entry that is given whole is read out as it is. */
export function keepSchema(strapi: Core.Strapi, served: GraphQLSchema): void {
  const withoutLoading = mapSchema(served, {
    [MapperKind.OBJECT_FIELD]: (field) => ({ ...field, resolve: undefined }),
  });
  kept.set(strapi, withoutLoading);
}

/** The served schema, which answers with what an entry holds. @throws {Error} before GraphQL is ready */
export function plainSchema(strapi: Core.Strapi): GraphQLSchema {
  const schema = kept.get(strapi);
  if (schema) return schema;
  throw new Error('Expected GraphQL to have built its schema, found that it has not.');
}
