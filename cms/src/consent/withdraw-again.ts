import type { Core } from '@strapi/strapi';
import { consentsWhere, type StoredConsent } from './consent-record';
import { note, readNoted, type Noted } from './outside-database';
import { isDay } from './validity';
import { withdraw } from './withdraw';
import { recordsWhere } from './withdrawals';

/**
 * Withdraws again what was withdrawn after the database was copied, before anybody can read from one that was restored: the file beside it
 * remembers. Notes what the file lacks, so that it is whole again. Decision 50.
 */
export async function withdrawAgain(strapi: Core.Strapi): Promise<void> {
  const known = readNoted();
  const consents = await consentsWhere(strapi, {
    $or: [{ withdrawnOn: { $notNull: true } }, { documentId: { $in: ['', ...known.keys()] } }],
  });
  for (const consent of consents) {
    const noted = known.get(consent.documentId);
    if (isDay(consent['withdrawnOn'])) await noteWhatIsMissing(strapi, consent, noted);
    else if (noted?.on && !(await isKnown(strapi, noted))) await withdrawOne(strapi, consent.documentId, noted.on);
  }
}

async function noteWhatIsMissing(strapi: Core.Strapi, consent: StoredConsent, noted?: Noted): Promise<void> {
  if (noted?.on) return;
  const records = await recordsWhere(strapi, { consent: consent.documentId, why: 'withdrawn' });
  const record = records.at(-1)?.documentId ?? '';
  note({ consent: consent.documentId, on: String(consent['withdrawnOn']), record });
}

/** Whether the database knows of the withdrawal: then it is not older, and somebody took the withdrawal back. */
async function isKnown(strapi: Core.Strapi, { record }: Noted): Promise<boolean> {
  return (await recordsWhere(strapi, { documentId: record })).length > 0;
}

async function withdrawOne(strapi: Core.Strapi, documentId: string, on: string): Promise<void> {
  await withdraw(strapi, documentId, on);
  strapi.log.warn(
    `The consent ${documentId} was withdrawn on ${on}, and the database is from before that: it is withdrawn again.`,
  );
}
