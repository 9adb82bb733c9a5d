import type { Core } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';
import { CONSENT } from './consent-fields';
import { consentWith, type StoredConsent } from './consent-record';
import { giveBack } from './give-back';
import { takeDown } from './take-down';
import { today } from './today';
import { coverageOf, MATERIALS, type Material } from './validity';
import type { Outcome } from './outcome';

/**
 * Does what follows from how a consent stands now, compared with when this was done last: what it does not cover any more is taken
 * from the public, what it covers again comes back. All in the current transaction, and once, in whichever CMS it is asked first.
 * Nothing, where nothing has changed.
 */
export async function actOn(strapi: Core.Strapi, documentId: string): Promise<Outcome | undefined> {
  return await inLoggedTransaction(strapi, async () => {
    const consent = await consentWith(strapi, documentId);
    if (!consent) return undefined;
    const now = coverageOf(consent, today());
    const before = coveredBefore(consent);
    if (!(await isMine(strapi, consent, now))) return undefined;
    const gained = now.filter((material) => !before.includes(material));
    const lost = before.filter((material) => !now.includes(material));
    const back = await giveBack(strapi, consent, gained, now);
    const gone = await takeDown(strapi, consent, lost);
    return gone ?? back;
  });
}

/** What a consent covered when it was looked at last. Of one that never was, all that may rest on it was public. */
function coveredBefore({ covered }: StoredConsent): Material[] {
  if (typeof covered !== 'string') return [...MATERIALS];
  const known = covered.split(' ');
  return MATERIALS.filter((material) => known.includes(material));
}

/** Notes what a consent covers now, past the documents: nobody changed anything of it. One of several that try does it. */
async function isMine(strapi: Core.Strapi, { id, covered }: StoredConsent, now: readonly Material[]): Promise<boolean> {
  return await strapi.db.transaction(async ({ trx }) => {
    const row = trx(strapi.db.metadata.get(CONSENT).tableName).where({ id });
    const known = typeof covered === 'string' ? row.where({ covered }) : row.whereNull('covered');
    const changed: number = await known.update({ covered: now.join(' ') });
    return changed > 0;
  });
}
