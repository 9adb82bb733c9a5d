import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';

/** What somebody may do with entries of a type. */
export interface Permissions {
  readonly cannot: { create(): boolean; update(entry?: object): boolean; read(): boolean };
  sanitizeCreateInput(data: object): Promise<Record<string, unknown>>;
  sanitizeUpdateInput(entry: object): (data: object) => Promise<Record<string, unknown>>;
  /** A query, narrowed to what may be read. */
  readonly sanitizedQuery: { read(query: object): Promise<Record<string, unknown>> };
}

/** What whoever asks may do with entries of a type, as the content manager decides it. */
export function permissions(strapi: Core.Strapi, context: Context, model: UID.ContentType): Permissions {
  const { userAbility } = context.state;
  return strapi.plugin('content-manager').service('permission-checker')['create']({ userAbility, model });
}

/** Whether whoever asks has a right that is not about one content type, such as `admin::users.create`. */
export function mayDo(context: Context, action: string): boolean {
  const ability = context.state['userAbility'] as { can(action: string): boolean };
  return ability.can(action);
}
