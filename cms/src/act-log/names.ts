import type { Core } from '@strapi/strapi';

interface Account {
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly email: string;
}

/** What colleagues call somebody: their name, or else their e-mail address. */
export const nameOfAccount = ({ firstname, lastname, email }: Account): string =>
  [firstname, lastname].filter((part) => part !== null && part !== '').join(' ') || email;

/** Names accounts by their number as they are called now; nobody is named where nobody who signs in acted. */
export async function namesOf(
  strapi: Core.Strapi,
  numbers: readonly (number | null)[],
): Promise<(number: number | null) => string> {
  const wanted = [...new Set(numbers)].filter((number) => number !== null);
  const found: Account[] =
    wanted.length === 0
      ? []
      : await strapi.db
          .query('admin::user')
          .findMany({ where: { id: { $in: wanted } }, select: ['id', 'firstname', 'lastname', 'email'] });
  const names = new Map(found.map((account) => [account.id, nameOfAccount(account)]));
  return (number) => (number === null ? '' : (names.get(number) ?? 'Somebody whose account is gone'));
}
