import type { Core } from '@strapi/strapi';
import { formOfConsent } from './consent-form-address';
import { consentsWhere } from './consent-record';
import { today } from './today';
import { isDay, standingOf } from './validity';

/** A consent that ends before long. */
export interface Ending {
  readonly documentId: string;
  readonly reference: string;
  readonly href: string;
  /** The last day on which it holds. */
  readonly endsOn: string;
  /** From today to that day. */
  readonly days: number;
}

const DAY_MS = 24 * 60 * 60_000;

/** The valid consents that end within some days, the first to end first. */
export async function endingWithin(strapi: Core.Strapi, days: number, now = today()): Promise<Ending[]> {
  const last = new Date(Date.parse(now) + days * DAY_MS).toISOString().slice(0, 10);
  const consents = await consentsWhere(strapi, { expiresOn: { $gte: now, $lte: last }, withdrawnOn: { $null: true } });
  return consents
    .filter((consent) => standingOf(consent, now) === 'valid')
    .flatMap(({ documentId, reference, expiresOn }) => {
      if (!isDay(expiresOn)) return [];
      const left = Math.round((Date.parse(expiresOn) - Date.parse(now)) / DAY_MS);
      return [{ documentId, reference, href: formOfConsent(documentId), endsOn: expiresOn, days: left }];
    })
    .toSorted((one, other) => one.days - other.days || one.reference.localeCompare(other.reference));
}
