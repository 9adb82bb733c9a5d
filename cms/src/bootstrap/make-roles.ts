import type { Core } from '@strapi/strapi';
import { isOursToGive, plain, type Permission } from './permission';
import { ROLES } from './roles';

const ROLE = 'admin::role';

/**
 * What those become who hold one of the two roles that Strapi makes by itself, so that nobody loses what they could do: until there were
 * managers, its Editor did all that managers do with content.
 */
const REPLACED: Readonly<Record<string, readonly string[]>> = {
  'strapi-editor': ['manager', 'consent-manager'],
  'strapi-author': ['author'],
};

interface StrapisRole {
  readonly id: number;
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly users: readonly { readonly id: number; readonly email: string }[];
}

/**
 * Makes our roles where they are missing, and puts them in the place of Strapi's own. Who held one of those is told in the log what
 * they hold now.
 * @returns The number of each role, by its code
 */
export async function makeRoles(strapi: Core.Strapi): Promise<ReadonlyMap<string, number>> {
  return await strapi.db.transaction(async ({ trx }) => {
    await waitForOthers(strapi, trx);
    await leaveTheirNames(strapi);
    const ids = new Map<string, number>();
    for (const { code, name, description } of ROLES) {
      const found = await strapi.db.query(ROLE).findOne({ where: { code } });
      const { id } = found ?? (await strapi.service(ROLE)['create']({ code, name, description }));
      ids.set(code, id);
    }
    for (const [code, names] of Object.entries(REPLACED)) {
      await replace(
        strapi,
        code,
        names.flatMap((name) => ids.get(name) ?? []),
      );
    }
    return ids;
  });
}

/** Lets one CMS after the other do it where several start at once: by the row that Strapi itself locks for its first administrator. */
async function waitForOthers(strapi: Core.Strapi, trx: unknown): Promise<void> {
  const row = strapi.db.queryBuilder(ROLE).select(['id']).where({ code: 'strapi-super-admin' });
  await row
    .first()
    .transacting(trx as never)
    .forUpdate()
    .execute();
}

/** No two roles have the same name: one of somebody's own that has the name of ours steps aside. */
async function leaveTheirNames(strapi: Core.Strapi): Promise<void> {
  const others = { code: { $notIn: ROLES.map(({ code }) => code) }, name: { $in: ROLES.map(({ name }) => name) } };
  const query = strapi.db.query(ROLE);
  for (const { id, name } of await query.findMany({ where: others }))
    await query.update({ where: { id }, data: { name: `${name} (before)` } });
}

async function replace(strapi: Core.Strapi, code: string, ids: readonly number[]): Promise<void> {
  const populate = ['users', 'permissions'];
  const before: StrapisRole | null = await strapi.db.query(ROLE).findOne({ where: { code }, populate });
  if (!before) return;
  const roles = { connect: ids.map((id) => ({ id })), disconnect: [{ id: before.id }] };
  for (const { id } of before.users) await strapi.db.query('admin::user').update({ where: { id }, data: { roles } });
  // What an administrator gave it besides content, media and people.
  const added = before.permissions.filter((permission) => !isOursToGive(permission)).map(plain);
  await strapi.service(ROLE)['addPermissions'](ids[0], added);
  await strapi.service(ROLE)['deleteByIds']([before.id]);
  tell(strapi, code, before);
}

function tell(strapi: Core.Strapi, code: string, { users }: StrapisRole): void {
  if (users.length === 0) return;
  const names = ROLES.filter((role) => REPLACED[code]?.includes(role.code)).map(({ name }) => name);
  strapi.log.warn(
    `The roles are new. Who held “${code}” now holds ${names.join(' and ')}, so that they can go on: ${users.map(({ email }) => email).join(', ')}. ` +
      'Look at docs/editors/roles.md, and give each the role that they need under Settings, Users.',
  );
}
