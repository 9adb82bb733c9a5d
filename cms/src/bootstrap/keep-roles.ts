import type { Core, Struct } from '@strapi/strapi';
import { ROLES, valueAt, type Role } from './roles';

const ENTRIES = 'plugin::content-manager.explorer.';
const MEDIA = 'plugin::upload.';
/** Strapi's condition for what somebody made themselves. */
const OWN = 'admin::is-creator';

interface Permission {
  action: string;
  subject: string | null;
  properties: Record<string, unknown>;
  conditions: string[];
}

/**
 * Gives each built-in role its rights to content and media, exactly, at every start: Strapi makes the roles once, so that types, fields
 * and languages that come later would be left out. What an administrator gave a role besides content and media stays.
 */
export async function keepRoles(strapi: Core.Strapi): Promise<void> {
  const locales: string[] = (await strapi.plugin('i18n').service('locales')['find']()).map(
    ({ code }: { code: string }) => code,
  );
  for (const role of ROLES) await keepRole(strapi, role, locales);
}

async function keepRole(strapi: Core.Strapi, role: Role, locales: readonly string[]): Promise<void> {
  const query = strapi.db.query('admin::role');
  const kept = await query.findOne({ where: { code: role.code }, populate: ['permissions'] });
  if (!kept) return;
  const others = (kept.permissions as Permission[]).filter(
    ({ action }) => !action.startsWith(ENTRIES) && !action.startsWith(MEDIA),
  );
  const wanted = [...others, ...contentPermissions(strapi, role, locales), ...mediaPermissions(role)];
  await query.update({ where: { id: kept.id }, data: { description: role.description } });
  await strapi.service('admin::role')['assignPermissions'](
    kept.id,
    wanted.map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions })),
  );
}

function contentPermissions(strapi: Core.Strapi, role: Role, locales: readonly string[]): Permission[] {
  const types = Object.values(strapi.contentTypes).filter((type) => role.hasType(type));
  return Object.entries(role.content).flatMap(([action, reach]) =>
    nestedFields(strapi, `${ENTRIES}${action}`, types).flatMap((permission) => {
      const type = types.find(({ uid }) => uid === permission.subject);
      if (!type || (action === 'publish' && !type.options?.draftAndPublish)) return [];
      const properties = { ...ownFields(permission, type, role), ...(isLocalised(type) && { locales }) };
      return [{ ...permission, properties, conditions: reach === 'own' ? [OWN] : [] }];
    }),
  );
}

/** Permissions for something to be done with types and all of their fields, those of components included. */
function nestedFields(strapi: Core.Strapi, action: string, types: readonly Struct.ContentTypeSchema[]): Permission[] {
  const { actionProvider } = strapi.service('admin::permission');
  const strangers = Object.keys(strapi.contentTypes).filter((uid) => !types.some((type) => type.uid === uid));
  return strapi.service('admin::content-type')['getPermissionsWithNestedFields']([actionProvider.get(action)], {
    restrictedSubjects: strangers,
  });
}

/** A permission's properties without the fields that the role does not have. Fields of components are named `outcomes.label`. */
function ownFields({ properties }: Permission, { attributes }: Struct.ContentTypeSchema, role: Role) {
  const { fields } = properties;
  if (!Array.isArray(fields)) return properties;
  const has = (field: unknown) => {
    const [name = ''] = String(field).split('.');
    const attribute = attributes[name];
    return attribute !== undefined && role.hasField(name, attribute);
  };
  return { ...properties, fields: fields.filter(has) };
}

function mediaPermissions(role: Role): Permission[] {
  return role.media.map((action) => ({
    action: `${MEDIA}${action}`,
    subject: null,
    properties: {},
    conditions: [],
  }));
}

function isLocalised({ pluginOptions }: Struct.ContentTypeSchema): boolean {
  return valueAt(pluginOptions, 'i18n', 'localized') === true;
}
