import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { credentialsCheck } from './credentials';
import { machineOf } from './machine';

/** Puts our check of e-mail address and password in the place of Strapi's, which answers at once where there is no such user. */
export async function guardSignIn(strapi: Core.Strapi): Promise<void> {
  const auth = strapi.service('admin::auth');
  const hashOfNobody: string = await auth['hashPassword'](randomBytes(16).toString('hex'));
  Object.assign(auth, {
    checkCredentials: credentialsCheck({
      findUser: (email) => strapi.db.query('admin::user').findOne({ where: { email } }),
      compare: auth['validatePassword'],
      hashOfNobody,
      machine: () => machineOf(strapi.requestContext.get()?.ip ?? ''),
      now: Date.now,
    }),
  });
}
