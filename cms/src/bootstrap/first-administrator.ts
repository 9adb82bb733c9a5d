import type { Core } from '@strapi/strapi';

/**
 * Makes the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD, before anybody can connect: otherwise the first
 * visitor could make themselves one. Where there is an administrator already, nothing is made and nothing is changed.
 * @throws {Error} where ADMIN_PASSWORD breaks the rule for passwords
 */
export async function makeFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users['exists']()) return;
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
  if (!email || !password) {
    strapi.log.warn('There is no administrator yet: set ADMIN_EMAIL and ADMIN_PASSWORD, and start again.');
    return;
  }
  await makeAdministrator(users['createFirstAdmin'], email.toLowerCase(), password);
  strapi.log.info(`Made the first administrator, ${email}.`);
}

type Make = (person: { email: string; password: string; firstname: string; lastname: string }) => Promise<unknown>;

async function makeAdministrator(make: Make, email: string, password: string): Promise<void> {
  try {
    await make({ email, password, firstname: 'First', lastname: 'Administrator' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The first administrator cannot be made from ADMIN_EMAIL and ADMIN_PASSWORD: ${reason}`, {
      cause: error,
    });
  }
}
