import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { actingPerson } from '../people/acting-person';
import { ROLES } from '../bootstrap/roles';
import { reasonNotToChange, type Account, type AccountChanges, type AccountRole } from './people-rule';

type Changes = Omit<AccountChanges, 'roles'> & { readonly roles?: readonly (number | string | { id: number })[] };

/**
 * Holds whoever changes accounts to `people-rule.ts`, by whatever way they do. What happens without anybody signed in passes: somebody
 * who accepts an invitation or has forgotten a password, the command line, the start.
 */
export function guardPeople(strapi: Core.Strapi): void {
  const users = strapi.service('admin::user');
  const { create, updateById, deleteById, deleteByIds } = users;
  const check = async (id: number | string | undefined, changes: Changes) => await refuse(strapi, id, changes);
  Object.assign(users, {
    create: async (person: Changes) => {
      await check(undefined, person);
      return await create(person);
    },
    updateById: async (id: number | string, changes: Changes) => {
      await check(id, changes);
      return await updateById(id, changes);
    },
    deleteById: async (id: number | string) => {
      await check(id, { isActive: false });
      return await deleteById(id);
    },
    deleteByIds: async (ids: readonly (number | string)[]) => {
      for (const id of ids) await check(id, { isActive: false });
      return await deleteByIds(ids);
    },
  });
}

/** @throws {errors.PolicyError} with the reason, where whoever is signed in may not change the account in this way */
async function refuse(strapi: Core.Strapi, id: number | string | undefined, changes: Changes): Promise<void> {
  const person = actingPerson(strapi);
  const actor = person && (await accountOf(strapi, person.id));
  if (!actor) return;
  const target = id === undefined ? undefined : await accountOf(strapi, Number(id));
  const { roles: wanted, ...others } = changes;
  const reason = reasonNotToChange({
    actor,
    target,
    changes: { ...others, ...(wanted && { roles: await rolesOf(strapi, wanted) }) },
    roles: ROLES.map(({ code }) => code),
  });
  // Of what is forbidden, Strapi tells the reason of this kind alone.
  if (reason !== undefined) throw new errors.PolicyError(reason);
}

async function accountOf(strapi: Core.Strapi, id: number): Promise<Account | undefined> {
  const row: unknown = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  if (!isRecord(row)) return undefined;
  const { email, isActive, password, roles } = row;
  return {
    id,
    email: String(email),
    isActive: isActive === true,
    isInUse: typeof password === 'string',
    roles: Array.isArray(roles) ? roles.filter(isRecord).map(asRole) : [],
  };
}

async function rolesOf(strapi: Core.Strapi, wanted: NonNullable<Changes['roles']>): Promise<AccountRole[]> {
  const ids = wanted.map((role) => Number(typeof role === 'object' ? role.id : role));
  const rows: unknown[] = await strapi.db.query('admin::role').findMany({ where: { id: { $in: ids } } });
  return rows.filter(isRecord).map(asRole);
}

const asRole = ({ id, code }: Record<string, unknown>): AccountRole => ({ id: Number(id), code: String(code) });
