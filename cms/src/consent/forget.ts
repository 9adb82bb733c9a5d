import type { Core } from '@strapi/strapi';
import { forgetVersions, forgetWhatNames, forgetWhatUses } from '../memory/forget-versions';
import type { Entry } from '../memory/kept-version';

/**
 * Erases what is kept beside the entries themselves, within the current transaction: of entries of which something was taken down,
 * and of all that named the consent at some time, or used a picture or film that goes with it, be it deleted by now or resting on
 * another one.
 * @param consent The document id of the consent.
 * @param gone Of what goes from the public, the entries and the media files.
 */
export async function forgetElsewhere(
  strapi: Core.Strapi,
  consent: string,
  gone: { readonly entries: readonly Entry[]; readonly files: readonly number[] } = { entries: [], files: [] },
): Promise<void> {
  await forgetVersions(strapi, gone.entries);
  await forgetWhatNames(strapi, consent);
  await forgetWhatUses(strapi, gone.files);
}
