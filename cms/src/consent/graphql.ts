import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { defaultFieldResolver, getNamedType, isUnionType, type GraphQLFieldConfig } from 'graphql';
import { publishedTypes } from '../publishing/published-types';
import { isPublicRequest } from '../security/published-only';
import { FILE } from './consent-fields';
import { leftOutOfRequest } from './left-out';
import { isNothing } from './left-out-rows';
import { exceptLeftOut, isKeptBack } from './without-left-out';

/** Lists and counts of the public API are without the entries that a consent does not cover, as if they were not published. */
export function allowOnlyCovered(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isPublicRequest(strapi) || !context.uid.startsWith('api::')) return next();
    const params: Record<string, unknown> = context.params;
    const except = exceptLeftOut(await leftOutOfRequest(strapi), context.uid);
    if (except.id) params['filters'] = { $and: [params['filters'] ?? {}, except] };
    return next();
  });
}

/** Makes a field of the served schema answer without what a consent does not cover: entries, parts and media files. */
export function onlyCovered(
  strapi: Core.Strapi,
): <Source, Reader>(field: GraphQLFieldConfig<Source, Reader>) => GraphQLFieldConfig<Source, Reader> {
  const models = modelsByName(strapi);
  return (field) => {
    const type = getNamedType(field.type);
    const named = models.get(type.name);
    if (named === undefined && !isUnionType(type)) return field;
    const resolve = field.resolve ?? defaultFieldResolver;
    return {
      ...field,
      resolve: async (parent, args, context, info) => {
        const value: unknown = await resolve(parent, args, context, info);
        const leftOut = await leftOutOfRequest(strapi);
        if (isNothing(leftOut)) return value;
        const isShown = (one: unknown) => !isKeptBack(leftOut, named ?? componentOf(one), one);
        if (Array.isArray(value)) return value.filter(isShown);
        return isShown(value) ? value : null;
      },
    };
  };
}

const componentOf = (value: unknown): string => (isRecord(value) ? String(value['__component']) : '');

/** What GraphQL calls each type that is published and each component, and the uid of that; the change log rests on no consent. */
function modelsByName(strapi: Core.Strapi): ReadonlyMap<string, string> {
  const naming = strapi.plugin('graphql').service('utils')['naming'];
  const types = publishedTypes(strapi).map((type) => [naming.getTypeName(type), type.uid] as const);
  const parts = Object.values(strapi.components).map((part) => [naming.getComponentName(part), part.uid] as const);
  return new Map([...types, ...parts, ['UploadFile', FILE]]);
}
