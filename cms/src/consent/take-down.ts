import type { Core } from '@strapi/strapi';
import { record } from '../publishing/change-log';
import { changesOf } from './changes-of';
import type { StoredConsent } from './consent-record';
import { forgetElsewhere } from './forget';
import type { Outcome } from './outcome';
import { noteOnCommit } from './outside-database';
import { pagesOf, tellReaders } from './pages';
import { restingOn, type Resting } from './resting';
import { countsOf, thingsOf } from './counted';
import { today } from './today';
import { isDay, standingOf, type Material } from './validity';
import { openRecords, writeRecord } from './withdrawals';

/**
 * Takes from the public what a consent does not cover any more: the change log tells of it, readers are told at the addresses of
 * whole pages, what is kept of it elsewhere is erased, and a record says what went. What is read leaves it out already (`leftOut`).
 * @param lost Of what the consent covered until now, what it does not cover any more.
 * @returns undefined where nothing went, and nobody withdrew anything.
 */
export async function takeDown(
  strapi: Core.Strapi,
  consent: StoredConsent,
  lost: readonly Material[],
): Promise<Outcome | undefined> {
  const standing = standingOf(consent, today());
  const resting = await restingOn(strapi, consent.id, lost);
  const isNews = resting.parts.length > 0 || (standing === 'withdrawn' && !(await isOnRecord(strapi, consent)));
  // What is kept elsewhere may name it although nothing rests on it now.
  const gone = { entries: entriesOf(resting), files: resting.files.map(({ id }) => id) };
  if (lost.length > 0 || isNews) await forgetElsewhere(strapi, consent.documentId, gone);
  if (!isNews) return undefined;
  const withdrawal = await writeRecord(strapi, consent, {
    why: standing === 'withdrawn' || standing === 'ended' ? standing : 'narrowed',
    lost,
    things: thingsOf(resting),
    ...countsOf(resting),
  });
  const on = consent['withdrawnOn'];
  if (isDay(on)) await noteOnCommit(strapi, { consent: consent.documentId, on, record: withdrawal });
  await record(strapi, await changesOf(strapi, resting, 'withdraw'));
  await tellReaders(strapi, pagesOf(resting), standing);
  return { withdrawal, ...countsOf(resting), refused: [] };
}

async function isOnRecord(strapi: Core.Strapi, consent: StoredConsent): Promise<boolean> {
  return (await openRecords(strapi, consent.documentId)).some(({ why }) => why === 'withdrawn');
}

/** Every entry that holds something of it, drafts too. */
function entriesOf({ parts }: Resting) {
  const entries = parts.map(({ owner: { type, document } }) => ({ uid: type, documentId: document }));
  return [...new Map(entries.map((entry) => [`${entry.uid} ${entry.documentId}`, entry])).values()];
}
