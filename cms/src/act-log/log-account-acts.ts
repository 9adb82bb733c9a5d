import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { actingPerson } from '../people/acting-person';
import { recordAct, type ActName } from './act';

const USER = 'admin::user';
const ROLE = 'admin::role';

/** What a write of an account can be about, in the order in which it is told. */
const CHANGES: readonly { readonly is: (data: Record<string, unknown>) => boolean; readonly act: ActName }[] = [
  { is: (data) => 'roles' in data, act: 'roles given' },
  { is: ({ isActive }) => isActive === false, act: 'account deactivated' },
  { is: ({ isActive }) => isActive === true, act: 'account activated' },
  { is: ({ password }) => typeof password === 'string', act: 'password changed' },
  {
    is: (data) => ['firstname', 'lastname', 'email', 'username'].some((field) => field in data),
    act: 'account changed',
  },
];

/** Logs what is done to the accounts and roles of those who sign in, and who signs in. Call it before the first account is made. */
export function logAccountActs(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [USER],
    afterCreate: ({ result }) => recordAct(strapi, { act: 'account made', ...account(result) }),
    afterUpdate: async ({ result, params }) => {
      for (const act of actsIn(params.data)) await recordAct(strapi, { act, ...account(result) });
    },
    afterDelete: ({ result }) => recordAct(strapi, { act: 'account deleted', ...account(result) }),
  });
  strapi.db.lifecycles.subscribe({
    models: [ROLE],
    afterCreate: ({ result }) => recordAct(strapi, { act: 'created', ...role(result) }),
    afterDelete: ({ result }) => recordAct(strapi, { act: 'deleted', ...role(result) }),
  });
  logRights(strapi);
  logSignIns(strapi);
}

function actsIn(data: unknown): ActName[] {
  return isRecord(data) ? CHANGES.filter(({ is }) => is(data)).map(({ act }) => act) : [];
}

const account = (result: unknown) => ({ subjectType: USER, subject: idIn(result) });

const role = (result: unknown) => ({ subjectType: ROLE, subject: idIn(result) });

const idIn = (value: unknown): string | null => (isRecord(value) ? String(value['id']) : null);

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
      const subject = id === null ? null : String(id);
      await recordAct(strapi, { act, subjectType: USER, subject, by: isTheirs ? id : null });
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
