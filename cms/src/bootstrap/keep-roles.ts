import type { Core, Schema, Struct } from '@strapi/strapi';
import { makeRoles } from './make-roles';
import { ENTRIES, isOursToGive, MEDIA, PEOPLE, plain, type Permission } from './permission';
import { ROLES, valueAt, type ContentAction, type Role } from './roles';

/** Strapi's condition for what somebody made themselves. */
const OWN = 'admin::is-creator';

/**
 * Gives each role its name and its rights to content, media and people, exactly, at every start: so that types, fields and languages
 * that come later are part of it, and nobody has more than the code says. What an administrator gave a role besides stays.
 */
export async function keepRoles(strapi: Core.Strapi): Promise<void> {
  const locales: string[] = (await strapi.plugin('i18n').service('locales')['find']()).map(
    ({ code }: { code: string }) => code,
  );
  const ids = await makeRoles(strapi);
  for (const role of ROLES) await keepRole(strapi, role, { id: ids.get(role.code), locales });
}

interface Kept {
  readonly id: number | undefined;
  readonly locales: readonly string[];
}

async function keepRole(strapi: Core.Strapi, role: Role, { id, locales }: Kept): Promise<void> {
  const query = strapi.db.query('admin::role');
  const kept = await query.findOne({ where: { id }, populate: ['permissions'] });
  const others = (kept.permissions as Permission[]).filter((permission) => !isOursToGive(permission));
  const wanted = [
    ...others,
    ...contentPermissions(strapi, role, locales),
    ...plainPermissions(role.media.map((action) => `${MEDIA}${action}`)),
    ...plainPermissions(role.people.map((action) => `${PEOPLE}${action}`)),
  ];
  await query.update({ where: { id }, data: { name: role.name, description: role.description } });
  await strapi.service('admin::role')['assignPermissions'](id, wanted.map(plain));
}

function contentPermissions(strapi: Core.Strapi, role: Role, locales: readonly string[]): Permission[] {
  const actions: readonly ContentAction[] = ['create', 'read', 'update', 'delete', 'publish'];
  return actions.flatMap((action) => {
    const types = Object.values(strapi.contentTypes).filter((type) => role.rights(type)[action] !== undefined);
    return nestedFields(strapi, `${ENTRIES}${action}`, types).flatMap((permission) => {
      const type = types.find(({ uid }) => uid === permission.subject);
      if (!type || (action === 'publish' && !type.options?.draftAndPublish)) return [];
      const fields = permittedFields(strapi, permission, { role, type, action });
      if (fields?.length === 0) return [];
      const properties = { ...(fields && { fields }), ...(isLocalised(type) && { locales }) };
      return [{ ...permission, properties, conditions: role.rights(type)[action] === 'own' ? [OWN] : [] }];
    });
  });
}

/** Permissions for something to be done with types and all of their fields, those of components included. */
function nestedFields(strapi: Core.Strapi, action: string, types: readonly Struct.ContentTypeSchema[]): Permission[] {
  const { actionProvider } = strapi.service('admin::permission');
  const strangers = Object.keys(strapi.contentTypes).filter((uid) => !types.some((type) => type.uid === uid));
  return strapi.service('admin::content-type')['getPermissionsWithNestedFields']([actionProvider.get(action)], {
    restrictedSubjects: strangers,
  });
}

interface Share {
  readonly role: Role;
  readonly type: Struct.ContentTypeSchema;
  readonly action: ContentAction;
}

/** A permission's fields without those that the role does not have; undefined where the action is about whole entries. */
function permittedFields(strapi: Core.Strapi, { properties }: Permission, { role, type, action }: Share) {
  const fields = properties['fields'];
  if (!Array.isArray(fields)) return undefined;
  return fields.filter((field: unknown) => {
    const names = String(field).split('.');
    const attributes = attributesAlong(strapi, type.attributes, names);
    const name = names.at(-1) ?? '';
    const attribute = attributes.at(-1);
    return attribute !== undefined && role.hasField({ name, attribute, type, action });
  });
}

/** What stands at each step to a field: `outcomes.label` leads from a field of the type to one of the component in it. */
function attributesAlong(
  strapi: Core.Strapi,
  attributes: Schema.Attributes,
  [name = '', ...inner]: readonly string[],
): Schema.Attribute.AnyAttribute[] {
  const attribute = attributes[name];
  if (!attribute) return [];
  if (inner.length === 0) return [attribute];
  const component = 'component' in attribute ? strapi.components[attribute.component] : undefined;
  return component ? [attribute, ...attributesAlong(strapi, component.attributes, inner)] : [];
}

const plainPermissions = (actions: readonly string[]): Permission[] =>
  actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));

function isLocalised({ pluginOptions }: Struct.ContentTypeSchema): boolean {
  return valueAt(pluginOptions, 'i18n', 'localized') === true;
}
