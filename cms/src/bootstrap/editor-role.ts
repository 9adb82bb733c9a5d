import type { Core } from '@strapi/strapi';

/** What an editor may do with every kind of content. */
const ACTIONS = ['create', 'read', 'update', 'delete', 'publish'].map(
  (action) => `plugin::content-manager.explorer.${action}`,
);

interface Permission {
  action: string;
  subject: string | null;
  properties: Record<string, unknown>;
  conditions: string[];
}

/**
 * Gives the built-in role "Editor" every right to content and none to settings, at every start: Strapi makes the role once, without
 * the right to publish, and would leave out types and fields that come later. What an administrator gave it besides content stays.
 */
export async function keepEditorRole(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-editor' }, populate: ['permissions'] });
  if (!role) return;
  const others = (role.permissions as Permission[]).filter(({ action }) => !ACTIONS.includes(action));
  const wanted = [...others, ...(await contentPermissions(strapi))];
  await strapi.service('admin::role')['assignPermissions'](
    role.id,
    wanted.map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions })),
  );
}

async function contentPermissions(strapi: Core.Strapi): Promise<Permission[]> {
  const { actionProvider } = strapi.service('admin::permission');
  const locales: string[] = (await strapi.plugin('i18n').service('locales')['find']()).map(
    ({ code }: { code: string }) => code,
  );
  const ours = Object.values(strapi.contentTypes).filter(
    ({ uid, pluginOptions }) => uid.startsWith('api::') && !isHidden(pluginOptions),
  );
  const strangers = Object.keys(strapi.contentTypes).filter((uid) => !ours.some((type) => type.uid === uid));
  const permissions: Permission[] = strapi.service('admin::content-type')['getPermissionsWithNestedFields'](
    ACTIONS.map((action) => actionProvider.get(action)),
    { restrictedSubjects: strangers },
  );
  const localised = new Set<string | null>(
    ours.filter(({ pluginOptions }) => isLocalised(pluginOptions)).map(({ uid }) => uid),
  );
  return permissions
    .filter(
      ({ action, subject }) =>
        !action.endsWith('.publish') || ours.some(({ uid, options }) => uid === subject && options?.draftAndPublish),
    )
    .map((permission) =>
      localised.has(permission.subject)
        ? { ...permission, properties: { ...permission.properties, locales } }
        : permission,
    );
}

/** Whether a type is kept out of the admin panel (the change log). */
function isHidden(options: unknown): boolean {
  return valueAt(options, 'content-manager', 'visible') === false;
}

function isLocalised(options: unknown): boolean {
  return valueAt(options, 'i18n', 'localized') === true;
}

function valueAt(options: unknown, plugin: string, name: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined;
  const entry: unknown = Object.entries(options).find(([key]) => key === plugin)?.[1];
  return typeof entry === 'object' && entry !== null
    ? Object.entries(entry).find(([key]) => key === name)?.[1]
    : undefined;
}
