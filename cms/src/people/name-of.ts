import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';

/** Somebody who works in the admin panel, as colleagues know them; empty where they are not there any more. @param id Their number */
export async function nameOfPerson(strapi: Core.Strapi, id: number | null): Promise<string> {
  const person: unknown = id === null ? null : await strapi.db.query('admin::user').findOne({ where: { id } });
  if (!isRecord(person)) return '';
  return [person['firstname'], person['lastname']].filter((part) => typeof part === 'string' && part !== '').join(' ');
}

/** Where somebody gets mail; undefined where they are not there any more, or cannot sign in. @param id Their number */
export async function mailAddressOf(strapi: Core.Strapi, id: number | null): Promise<string | undefined> {
  const person: unknown = id === null ? null : await strapi.db.query('admin::user').findOne({ where: { id } });
  if (!isRecord(person) || person['isActive'] !== true || person['blocked'] === true) return undefined;
  return typeof person['email'] === 'string' ? person['email'] : undefined;
}
