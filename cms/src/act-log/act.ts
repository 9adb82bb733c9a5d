import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { actingPerson } from '../people/acting-person';

export const ACT = 'api::act.act';

/** What can be done, in the words in which it is told. */
export const ACTS = [
  'created',
  'changed',
  'published',
  'taken down',
  'deleted',
  'brought back',
  'erased for good',
  'threw changes away',
  'withdrew',
  'gave back',
  'signed in',
  'sign-in failed',
  'signed out',
  'account made',
  'account changed',
  'password changed',
  'roles given',
  'account deactivated',
  'account activated',
  'account deleted',
  'rights changed',
] as const;

export type ActName = (typeof ACTS)[number];

/** Something that was done. Names and texts are no part of it, so that nothing of what is erased elsewhere stays here. */
export interface Act {
  readonly act: ActName;
  /** What it was done to: the uid of its type, such as `api::page.page` or `admin::user`; null where it is nothing in particular. */
  readonly subjectType: string | null;
  /** Its document id; of accounts and roles, their number. */
  readonly subject: string | null;
  /** In one language alone. */
  readonly language?: string | null;
  /** Who did it, by their number. Default: who acts now. Null where nobody did who signs in. */
  readonly by?: number | null;
}

/** Adds an act to the log, in the current transaction where there is one. */
export async function recordAct(strapi: Core.Strapi, { language = null, by, ...act }: Act): Promise<void> {
  const person = by === undefined ? (actingPerson(strapi)?.id ?? null) : by;
  await strapi.db.query(ACT).createMany({ data: [{ ...act, language, by: person, at: new Date() }] });
}

const named = new AsyncLocalStorage<ActName>();

/** Does work whose writes are one act with a name of its own: what is written anew to bring an entry back was not created. */
export function actingAs<Result>(act: ActName, work: () => Promise<Result>): Promise<Result> {
  return named.run(act, work);
}

/** The name of the act that the writes of now are part of. */
export const actNamed = (): ActName | undefined => named.getStore();
