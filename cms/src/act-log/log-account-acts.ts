import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { actingPerson } from '../people/acting-person';
import { recordAct, type ActName } from './act';
import { OTHER_THINGS } from './other-things';

const USER = 'admin::user';
const ROLE = 'admin::role';

interface Account {
  readonly isActive: boolean | null;
  readonly password: string | null;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly email: string;
  readonly roles: readonly { readonly id: number }[];
}

/** What can become of an account, in the order in which it is told. */
const CHANGES: readonly { readonly act: ActName; readonly is: (before: Account, after: Account) => boolean }[] = [
  { act: 'roles given', is: (before, after) => rolesOf(before) !== rolesOf(after) },
  { act: 'account deactivated', is: (before, after) => before.isActive === true && after.isActive !== true },
  { act: 'account activated', is: (before, after) => before.isActive !== true && after.isActive === true },
  { act: 'password changed', is: (before, after) => before.password !== after.password },
  { act: 'account changed', is: (before, after) => nameOf(before) !== nameOf(after) },
];

const rolesOf = ({ roles }: Account): string =>
  roles
    .map(({ id }) => id)
    .toSorted((one, other) => one - other)
    .join(' ');

const nameOf = ({ firstname, lastname, email }: Account): string => JSON.stringify([firstname, lastname, email]);

/** Logs what is done to the accounts and roles of those who sign in, and who signs in. Call it before the first account is made. */
export function logAccountActs(strapi: Core.Strapi): void {
  const account = async (where: unknown): Promise<Account | null> =>
    await strapi.db.query(USER).findOne({ where: where ?? {}, populate: { roles: { select: ['id'] } } });
  strapi.db.lifecycles.subscribe({
    models: [USER],
    afterCreate: ({ result }) => recordAct(strapi, { act: 'account made', ...subject(USER, result) }),
    beforeUpdate: async ({ params, state }) => {
      state['before'] = await account(params.where);
    },
    afterUpdate: async ({ result, state }) => {
      // Kept by what stands above, of the same write.
      const before = state['before'] as Account | null;
      const after = isRecord(result) ? await account({ id: result['id'] }) : null;
      const changes = before && after ? CHANGES.filter(({ is }) => is(before, after)) : [];
      for (const { act } of changes) await recordAct(strapi, { act, ...subject(USER, result) });
    },
    afterDelete: ({ result }) => recordAct(strapi, { act: 'account deleted', ...subject(USER, result) }),
  });
  logOthers(strapi);
  logRights(strapi);
  logSignIns(strapi);
}

/** Of these only what somebody does is logged: each start puts its own things in place. */
function logOthers(strapi: Core.Strapi): void {
  for (const uid of Object.keys(OTHER_THINGS).filter((each) => each !== USER)) {
    const log =
      (act: ActName) =>
      async ({ result }: { result?: unknown }) => {
        if (actingPerson(strapi)) await recordAct(strapi, { act, ...subject(uid, result) });
      };
    const acts = { afterCreate: log('created'), afterUpdate: log('changed'), afterDelete: log('deleted') };
    strapi.db.lifecycles.subscribe({ models: [uid], ...acts });
  }
}

const subject = (subjectType: string, result: unknown) => ({
  subjectType,
  subject: isRecord(result) ? String(result['id']) : null,
});

/** Each start gives the roles their rights; only what somebody changes is an act. */
function logRights(strapi: Core.Strapi): void {
  const roles = strapi.service('admin::role');
  const assign = roles['assignPermissions'];
  roles['assignPermissions'] = async (id: unknown, ...more: unknown[]) => {
    const result: unknown = await assign(id, ...more);
    if (actingPerson(strapi))
      await recordAct(strapi, { act: 'rights changed', subjectType: ROLE, subject: String(id) });
    return result;
  };
}

/** Strapi tells of these when they are done, and waits for nobody. */
function logSignIns(strapi: Core.Strapi): void {
  const log = (act: ActName, person: () => Promise<number | null>, isTheirs: boolean) => async () => {
    try {
      const id = await person();
      const tried = id === null ? null : String(id);
      await recordAct(strapi, { act, subjectType: USER, subject: tried, by: isTheirs ? id : null });
    } catch (error) {
      strapi.log.error(`Could not add to the log of acts that somebody ${act}: ${String(error)}`);
    }
  };
  const named = (event: unknown) => () =>
    Promise.resolve(isRecord(event) && isRecord(event['user']) ? Number(event['user']['id']) : null);
  strapi.eventHub.on('admin.auth.success', (event: unknown) => log('signed in', named(event), true)());
  strapi.eventHub.on('admin.auth.error', () => log('sign-in failed', whoWasTried(strapi), false)());
  strapi.eventHub.on('admin.logout', () => log('signed out', () => Promise.resolve(signedIn(strapi)), true)());
}

const signedIn = (strapi: Core.Strapi): number | null => actingPerson(strapi)?.id ?? null;

/** The account whose address somebody tried to sign in with; null where there is none: what was typed is not kept. */
const whoWasTried = (strapi: Core.Strapi) => async (): Promise<number | null> => {
  const body: unknown = strapi.requestContext.get()?.request.body;
  const email = isRecord(body) ? body['email'] : undefined;
  if (typeof email !== 'string') return null;
  const found: unknown = await strapi.db.query(USER).findOne({ where: { email: email.toLowerCase() } });
  return isRecord(found) ? Number(found['id']) : null;
};
