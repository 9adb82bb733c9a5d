import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const place = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'waymark' });
const key = 'change-log';

/** The name by which the publisher tells the change log of this database from another’s; made where there is none yet. */
export async function logName(strapi: Core.Strapi): Promise<string> {
  const known = await place(strapi).get({ key });
  return typeof known === 'string' ? known : await beginLogAnew(strapi);
}

/**
 * Gives the change log another name, in the current transaction, so that every reader of it reads everything once: for what changes
 * so many entries that a row for each of them would take longer.
 */
export async function beginLogAnew(strapi: Core.Strapi): Promise<string> {
  const name = randomUUID();
  await place(strapi).set({ key, value: name });
  return name;
}
