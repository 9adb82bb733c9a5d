/** Somebody's account, as far as it says what they may do. */
export interface Account {
  readonly id: number;
  readonly email: string;
  readonly isActive: boolean;
  /** Whether somebody has signed in to it: an invitation that waits is nobody's yet. */
  readonly isInUse: boolean;
  readonly roles: readonly AccountRole[];
}

export interface AccountRole {
  readonly id: number;
  readonly code: string;
}

/** What is to become of an account; what is left out stays. */
export interface AccountChanges {
  readonly email?: string;
  readonly password?: string;
  readonly isActive?: boolean;
  readonly roles?: readonly AccountRole[];
}

export const SUPER_ADMIN = 'strapi-super-admin';

const isSuperAdmin = ({ roles }: Pick<Account, 'roles'>): boolean => roles.some(({ code }) => code === SUPER_ADMIN);

/** The part of an account that is about to change, and by whom. */
interface Change {
  readonly actor: Account;
  /** Undefined where the account is new. */
  readonly target: Account | undefined;
  readonly changes: AccountChanges;
  /** The codes of the roles that whoever looks after people may give, besides those that they hold. */
  readonly roles: readonly string[];
}

/**
 * Why somebody may not change an account in this way, in words for them; nothing where they may. A Super Admin may do everything. Others
 * who look after people must not become more than they are by it: neither by a role, nor by another person's address or password.
 */
export function reasonNotToChange({ actor, target, changes, roles }: Change): string | undefined {
  if (isSuperAdmin(actor)) return undefined;
  if (target && isSuperAdmin(target)) return 'Only a Super Admin changes the account of a Super Admin.';
  const held = (of: Account | undefined, { id }: AccountRole) => of?.roles.some((role) => role.id === id) === true;
  const more = changes.roles?.find((role) => !held(target, role) && !held(actor, role) && !roles.includes(role.code));
  if (more) return 'You can give the roles up to Manager. A Super Admin gives the others.';
  if (!target) return undefined;
  return target.id === actor.id ? ofOneself(target, changes) : ofOthers(target, changes);
}

function ofOneself(target: Account, { roles, isActive }: AccountChanges): string | undefined {
  const ids = (some: readonly AccountRole[]) =>
    some
      .map(({ id }) => id)
      .toSorted((one, other) => one - other)
      .join();
  if (roles && ids(roles) !== ids(target.roles)) return 'Nobody changes their own roles. Ask another manager.';
  if (isActive === false) return 'Nobody deactivates their own account. Ask another manager.';
  return undefined;
}

function ofOthers(target: Account, { email, password }: AccountChanges): string | undefined {
  if (password !== undefined)
    return 'Everybody sets their own password: by the link in their invitation, or with “Forgot your password?” on the page to sign in.';
  if (email !== undefined && email.toLowerCase() !== target.email.toLowerCase() && target.isInUse)
    return 'Everybody changes their own e-mail address, on their profile: whoever has the address has the account.';
  return undefined;
}
