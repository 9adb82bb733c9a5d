import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { actingAs, type ActName } from '../act-log/act';
import { inLoggedTransaction } from '../publishing/change-log';
import { documentOf } from '../publishing/public-actions';
import { actOn } from './act';
import { CONSENT } from './consent-fields';
import { consentWith, type StoredConsent } from './consent-record';
import { forgetElsewhere } from './forget';
import { namedEntry } from './named-entry';
import { tellOutcome } from './outcome';
import { removeForm } from './form-store';
import { forgetReminders } from './reminders';
import { restingOn } from './resting';
import { NO_NOTES, writable } from './system-fields';
import { isDay, MATERIALS } from './validity';

/** How many entries an error names: what fits on a screen. */
const SHOWN = 5;

/**
 * Makes saving a consent the act: what it does not cover any more is gone from the public, and what it covers again is back, in the
 * transaction of the save. A consent that something rests on is not deleted: it would take the reason along.
 */
export function keepConsents(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== CONSENT) return next();
    switch (context.action) {
      case 'delete':
        return await deleteConsent(strapi, documentOf(context), async () => await next());
      case 'create':
      case 'update':
      case 'clone':
        return await inLoggedTransaction(strapi, async () => {
          const params: Record<string, unknown> = context.params;
          const data = { ...writable(params['data']), ...(context.action === 'clone' && NO_NOTES) };
          params['data'] = data;
          const known = documentOf(context);
          const before = known === undefined ? undefined : await consentWith(strapi, known);
          const act = context.action === 'update' ? actOf(before, data) : undefined;
          const result = await (act ? actingAs(act, async () => await next()) : next());
          const document = documentOf(context, result);
          if (document === undefined) return result;
          const after = await consentWith(strapi, document);
          if (before?.['expiresOn'] !== after?.['expiresOn']) await forgetReminders(strapi, document);
          tellOutcome(await actOn(strapi, document));
          return result;
        });
      default:
        return await next();
    }
  });
}

/** What saving a consent is, where it is more than a change of it. */
function actOf(before: StoredConsent | undefined, data: Readonly<Record<string, unknown>>): ActName | undefined {
  const was = isDay(before?.['withdrawnOn']);
  if (!('withdrawnOn' in data) || was === isDay(data['withdrawnOn'])) return undefined;
  return was ? 'gave back' : 'withdrew';
}

/** Deletes a consent that nothing rests on, its signed form, and what is kept of entries that rested on it. */
async function deleteConsent<Result>(
  strapi: Core.Strapi,
  documentId: string | undefined,
  next: () => Promise<Result>,
): Promise<Result> {
  const consent = documentId === undefined ? undefined : await consentWith(strapi, documentId);
  if (!consent) return await next();
  return await inLoggedTransaction(strapi, async () => {
    await refuseUsed(strapi, consent);
    const result = await next();
    await removeForm(strapi, consent['form']);
    // What came back without it would rest on nothing.
    await forgetElsewhere(strapi, consent.documentId);
    return result;
  });
}

/** @throws {errors.ApplicationError} that names what rests on the consent */
async function refuseUsed(strapi: Core.Strapi, consent: StoredConsent): Promise<void> {
  const { parts } = await restingOn(strapi, consent.id, MATERIALS);
  const owners = [...new Map(parts.map(({ owner }) => [`${owner.type} ${owner.document}`, owner])).values()];
  if (owners.length === 0) return;
  const named = await Promise.all(owners.slice(0, SHOWN).map((owner) => namedEntry(strapi, owner)));
  const names = named.map(({ kind, title }) => `${kind} “${title}”`);
  if (owners.length > SHOWN) names.push(`${owners.length - SHOWN} more`);
  throw new errors.ApplicationError(
    `The consent “${consent.reference}” is what ${names.join('; ')} rest${owners.length === 1 ? 's' : ''} on. If it does not hold any more, withdraw it: what it covers is then gone from the site. It can be deleted once nothing names it. Nothing was deleted.`,
  );
}
