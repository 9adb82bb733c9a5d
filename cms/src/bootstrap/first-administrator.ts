import type { Core } from '@strapi/strapi';

/**
 * Makes the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD, before anybody can connect: otherwise the first
 * visitor could make themselves one. Where there is an administrator already, nothing is made and nothing is changed.
 */
export async function makeFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users['exists']()) return;
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
  if (!email || !password) {
    strapi.log.warn('There is no administrator yet: set ADMIN_EMAIL and ADMIN_PASSWORD, and start again.');
    return;
  }
  await users['createFirstAdmin']({
    email: email.toLowerCase(),
    password,
    firstname: 'First',
    lastname: 'Administrator',
  });
  strapi.log.info(`Made the first administrator, ${email}.`);
}
