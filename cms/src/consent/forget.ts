import type { Core } from '@strapi/strapi';
import { forgetVersions, forgetWhatNames } from '../memory/forget-versions';
import type { Entry } from '../memory/kept-version';

/**
 * Erases what is kept beside the entries themselves, within the current transaction: of entries of which something was taken down,
 * and of all that named the consent at some time, be it deleted by now or resting on another one.
 * @param consent The document id of the consent.
 */
export async function forgetElsewhere(
  strapi: Core.Strapi,
  consent: string,
  entries: readonly Entry[] = [],
): Promise<void> {
  await forgetVersions(strapi, entries);
  await forgetWhatNames(strapi, consent);
}
