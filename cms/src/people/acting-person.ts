import { AsyncLocalStorage } from 'node:async_hooks';
import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';

/** Somebody who signs in to the admin panel, by the number of their account. */
export interface Person {
  readonly id: number;
}

const acting = new AsyncLocalStorage<Person>();

/** Does something in the name of somebody who is not asking right now, such as the one who planned it. */
export function inTheNameOf<Result>(person: Person, work: () => Promise<Result>): Promise<Result> {
  return acting.run(person, work);
}

/**
 * Who is doing what happens now: whom it is done in the name of, or else who is signed in and asks. Nobody where the CMS acts by itself,
 * and where a program asks with a token.
 */
export function actingPerson(strapi: Core.Strapi): Person | undefined {
  const named = acting.getStore();
  if (named) return named;
  const state: unknown = strapi.requestContext.get()?.state;
  if (!isRecord(state) || !isRecord(state['auth']) || !isRecord(state['user'])) return undefined;
  const { id } = state['user'];
  return typeof id === 'number' ? { id } : undefined;
}
