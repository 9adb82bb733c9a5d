import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { documentOf, type DocumentAction } from './public-actions';

/** What readers find instead of an entry that is taken down or deleted, as an editor says it with the act. */
export interface Instead {
  /** Another page, or null. */
  readonly to: string | null;
  /** What readers are told where there is none. */
  readonly message: string | null;
}

/** In it the admin panel sends what readers find instead, with the request that takes an entry down or deletes it: JSON, percent-encoded. */
export const INSTEAD = 'x-waymark-instead';

/** What readers find instead, as somebody sent it; undefined where nothing is said. Where readers are sent on, they are told nothing. */
export function insteadIn(sent: unknown): Instead | undefined {
  if (!isRecord(sent)) return undefined;
  const to = textIn(sent['to']);
  const message = to === null ? textIn(sent['message']) : null;
  return to === null && message === null ? undefined : { to, message };
}

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/**
 * What the editor who takes an entry down or deletes it says that readers find instead; undefined where nobody does.
 * @throws {errors.ValidationError} where it cannot be read
 */
export function insteadOf(strapi: Core.Strapi, action: DocumentAction & { readonly uid: string }): Instead | undefined {
  if (!['unpublish', 'delete'].includes(action.action)) return undefined;
  const request = strapi.requestContext.get();
  const sent = request?.get(INSTEAD);
  // Other entries may be written in the course of the request.
  if (!request || !sent || !request.path.includes(`/${action.uid}/${documentOf(action) ?? ''}`)) return undefined;
  try {
    return insteadIn(JSON.parse(decodeURIComponent(sent)));
  } catch {
    throw new errors.ValidationError(
      `Expected what readers find instead as percent-encoded JSON in ${INSTEAD}, found something else. Nothing was taken down.`,
    );
  }
}
