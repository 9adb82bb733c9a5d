import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { passwordProblem, type Owner } from './password-rule';

interface Person extends Owner {
  password?: string;
}

/**
 * Holds every new password of somebody who signs in to one rule, whoever sets it and by whatever way: an invitation, a reset, the
 * person themselves, an administrator, the command line, the settings. A new password ends what its owner had open elsewhere.
 * Strapi's own rule (8 characters, of three kinds) goes on to hold beside it.
 */
export function guardPasswords(strapi: Core.Strapi): void {
  const users = strapi.service('admin::user');
  const { create, createFirstAdmin, updateById, resetPasswordByEmail } = users;
  Object.assign(users, {
    create: (person: Person) => {
      check(person);
      return create(person);
    },
    createFirstAdmin: (person: Person) => {
      check(person);
      return createFirstAdmin(person);
    },
    updateById: async (id: number | string, changes: Person) => {
      if (changes.password !== undefined) {
        check({ ...(await users['findOne'](id)), ...changes });
        await strapi.sessionManager('admin').invalidateRefreshToken(String(id));
      }
      return await updateById(id, changes);
    },
    resetPasswordByEmail: async (email: string, password: string) => {
      check({ ...(await users['findOneByEmail'](email)), password });
      return await resetPasswordByEmail(email, password);
    },
  });
}

/** @throws a validation error at the field of the password */
function check(person: Person): void {
  if (person.password === undefined) return;
  const message = passwordProblem(person.password, person);
  if (message === undefined) return;
  throw new errors.ValidationError(message, { errors: [{ path: ['password'], message, name: 'ValidationError' }] });
}
