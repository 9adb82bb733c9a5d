import { describe, expect, it } from 'vitest';
import { reasonNotToChange, type Account, type AccountChanges, type AccountRole } from './people-rule';

const SUPER: AccountRole = { id: 1, code: 'strapi-super-admin' };
const AUTHOR: AccountRole = { id: 2, code: 'author' };
const MANAGER: AccountRole = { id: 3, code: 'manager' };
const MACHINES: AccountRole = { id: 4, code: 'looks-after-machines' };
const roles = ['author', 'manager'];

const account = (id: number, held: AccountRole[], more: Partial<Account> = {}): Account => ({
  id,
  email: `person-${id}@example.org`,
  isActive: true,
  isInUse: true,
  roles: held,
  ...more,
});
const manager = account(10, [MANAGER]);
const author = account(11, [AUTHOR]);
const invited = account(12, [AUTHOR], { isInUse: false, isActive: false });

const reason = (target: Account | undefined, changes: AccountChanges, actor = manager) =>
  reasonNotToChange({ actor, target, changes, roles });

describe('whoever looks after people', () => {
  it.each([
    ['makes an account with a role up to theirs', undefined, { roles: [AUTHOR, MANAGER] }],
    ['gives a role to somebody', author, { roles: [AUTHOR, MANAGER] }],
    ['takes one', author, { roles: [] }],
    ['leaves a role that only a Super Admin gives', account(13, [MACHINES]), { roles: [MACHINES, AUTHOR] }],
    ['deactivates somebody', author, { isActive: false }],
    ['mends a name, with the address sent along', author, { email: 'PERSON-11@example.org' }],
    ['mends the address of an invitation', invited, { email: 'other@example.org' }],
    ['changes their own password', manager, { password: 'x' }],
    ['sends their own roles along', manager, { roles: [MANAGER] }],
  ] satisfies [string, Account | undefined, AccountChanges][])('%s', (_, target, changes) => {
    expect(reason(target, changes)).toBeUndefined();
  });

  it.each([
    ['makes no Super Admin', undefined, { roles: [SUPER] }, 'You can give the roles up to Manager'],
    ['gives no role of other powers', author, { roles: [AUTHOR, MACHINES] }, 'You can give the roles up to Manager'],
    ['does not make themselves more', manager, { roles: [MANAGER, AUTHOR] }, 'Nobody changes their own roles'],
    ['nor less', manager, { roles: [] }, 'Nobody changes their own roles'],
    ['does not lock themselves out', manager, { isActive: false }, 'Nobody deactivates their own account'],
    ['does not touch a Super Admin', account(1, [SUPER]), { isActive: false }, 'Only a Super Admin'],
    ['takes nobody over by a password', author, { password: 'x' }, 'Everybody sets their own password'],
    ['not even an invitation', invited, { password: 'x' }, 'Everybody sets their own password'],
    ['takes nobody over by an address', author, { email: 'mine@example.org' }, 'Everybody changes their own e-mail'],
  ] satisfies [string, Account | undefined, AccountChanges, string][])('%s', (_, target, changes, words) => {
    expect(reason(target, changes)).toContain(words);
  });
});

it('a Super Admin does all of it', () => {
  const changes = { roles: [SUPER], email: 'x@example.org', password: 'x', isActive: false };
  expect(reason(account(2, [SUPER]), changes, account(1, [SUPER]))).toBeUndefined();
});
