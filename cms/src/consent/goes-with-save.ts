import type { Core, UID } from '@strapi/strapi';
import type { StoredConsent } from './consent-record';
import { reachOf, type Reach } from './reach';
import { today } from './today';
import { coverageOf, type ConsentRecord } from './validity';

/** The fields of a consent on which it depends what it covers. */
const DECIDES = ['givenOn', 'expiresOn', 'withdrawnOn', 'mayUse', 'mayAppear'] as const;

/**
 * What goes from the public if a consent is saved as it stands in a form: what it covers now, and would not cover then.
 * @param form The fields of the form; those that are missing stay as they are.
 * @param mayRead Whether whoever asks may read entries of a type; of others they are not told what they are called.
 */
export async function goesWithSave(
  strapi: Core.Strapi,
  consent: StoredConsent,
  form: ConsentRecord,
  mayRead: (type: UID.ContentType) => boolean,
): Promise<Reach> {
  const asked = DECIDES.filter((field) => field in form).map((field) => [field, form[field]] as const);
  const then = coverageOf({ ...consent, ...Object.fromEntries(asked) }, today());
  const lost = coverageOf(consent, today()).filter((material) => !then.includes(material));
  return await reachOf(strapi, consent, lost, mayRead);
}
