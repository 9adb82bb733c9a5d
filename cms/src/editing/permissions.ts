import { errors } from '@strapi/utils';
import type { Core, Schema, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { isConsentOf } from '../bootstrap/roles';

/** @throws {errors.NotFoundError} where there is no such content type, or none of ours. */
export function editableType(strapi: Core.Strapi, type: unknown): UID.ContentType {
  const known = Object.values(strapi.contentTypes).find(({ uid }) => uid === type && uid.startsWith('api::'));
  if (!known) throw new errors.NotFoundError('There is no such content type.');
  return known.uid;
}

/** What somebody may do with entries of a type: with some entry, or with the one that is given. */
export interface Permissions {
  readonly cannot: {
    create(): boolean;
    update(entry?: object, field?: string): boolean;
    read(entry?: object, field?: string): boolean;
    publish(entry?: object): boolean;
    unpublish(entry?: object): boolean;
    delete(entry?: object): boolean;
  };
  sanitizeCreateInput(data: object): Promise<Record<string, unknown>>;
  sanitizeUpdateInput(entry: object): (data: object) => Promise<Record<string, unknown>>;
  /** A query, narrowed to what may be read. */
  readonly sanitizedQuery: { read(query: object): Promise<Record<string, unknown>> };
}

/** What whoever asks may do with entries of a type, as the content manager decides it. */
export function permissions(strapi: Core.Strapi, context: Context, model: UID.ContentType): Permissions {
  return permissionsOf(strapi, context.state['userAbility'], model);
}

/** What somebody may do with entries of a type, by their ability as Strapi's permission engine makes it. */
export function permissionsOf(strapi: Core.Strapi, userAbility: unknown, model: UID.ContentType): Permissions {
  return strapi.plugin('content-manager').service('permission-checker')['create']({ userAbility, model });
}

/** Whether somebody may change what an entry says, and not only on which consent it rests. */
export function mayWrite(strapi: Core.Strapi, { cannot }: Permissions, model: UID.ContentType, entry: object): boolean {
  const { attributes } = strapi.contentType(model);
  const isOpen = ([name, attribute]: [string, Schema.Attribute.AnyAttribute]) =>
    !isConsentOf(attribute) && !cannot.update(entry, name);
  return !cannot.update(entry) && Object.entries(attributes).some(isOpen);
}

/** Whether whoever asks has a right that is not about one content type, such as `admin::users.create`. */
export function mayDo(context: Context, action: string): boolean {
  const ability = context.state['userAbility'] as { can(action: string): boolean };
  return ability.can(action);
}

/** Whether something is a text, and not an empty one. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
