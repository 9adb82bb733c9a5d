import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';

/** Somebody with an account, as colleagues know them. */
export interface Colleague {
  readonly id: number;
  /** First and last name, or else the e-mail address. */
  readonly name: string;
  readonly email: string;
}

const PUBLISH = 'plugin::content-manager.explorer.publish';

/** Whoever may publish entries of a type and is active, by the rights of their roles; in the order of their names. */
export async function publishersOf(strapi: Core.Strapi, type: string): Promise<readonly Colleague[]> {
  const permissions: unknown[] = await strapi.db.query('admin::permission').findMany({
    where: { action: PUBLISH, subject: type },
    populate: { role: { select: ['id'] } },
  });
  const roles = permissions.filter(isRecord).flatMap(({ role }) => (isRecord(role) ? [Number(role['id'])] : []));
  const users: unknown[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, roles: { id: { $in: roles } } },
  });
  const all = new Map(users.filter(isRecord).map((user) => [Number(user['id']), asColleague(user)]));
  return [...all.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

/** The people with these numbers, by their number; those whose accounts are gone are not there. */
export async function colleagues(strapi: Core.Strapi, ids: readonly number[]): Promise<ReadonlyMap<number, Colleague>> {
  const users: unknown[] = await strapi.db.query('admin::user').findMany({ where: { id: { $in: [...new Set(ids)] } } });
  return new Map(users.filter(isRecord).map((user) => [Number(user['id']), asColleague(user)]));
}

/** Somebody's name, where only their number is known. */
export async function nameOf(strapi: Core.Strapi, id: number): Promise<string> {
  return (await colleagues(strapi, [id])).get(id)?.name ?? 'Somebody whose account is gone';
}

function asColleague(user: Record<string, unknown>): Colleague {
  const email = String(user['email']);
  const names = [user['firstname'], user['lastname']].filter((part) => typeof part === 'string' && part !== '');
  return { id: Number(user['id']), email, name: names.join(' ') || email };
}
