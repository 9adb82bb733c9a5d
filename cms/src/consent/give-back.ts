import type { Core, UID } from '@strapi/strapi';
import { record } from '../publishing/change-log';
import { problemsOfPublished } from '../publishing/gate';
import type { Owner } from '../publishing/owners';
import { changesOf } from './changes-of';
import type { StoredConsent } from './consent-record';
import { namedEntry } from './named-entry';
import { leftOut } from './left-out';
import { isLeftOut } from './left-out-rows';
import type { Outcome } from './outcome';
import { freeAddresses, pagesOf } from './pages';
import { restingOn } from './resting';
import { countsOf } from './counted';
import { today } from './today';
import { standingOf, type Material } from './validity';
import { undoRecords } from './withdrawals';

/**
 * Brings back to the public what a consent covers again, as it was. A page that the gate would refuse today stays away, as a draft; what
 * another consent keeps back stays where it is.
 * @param gained Of what the consent covers now, what it did not cover until now.
 * @returns undefined where nothing came back.
 */
export async function giveBack(
  strapi: Core.Strapi,
  consent: StoredConsent,
  gained: readonly Material[],
  now: readonly Material[],
): Promise<Outcome | undefined> {
  await undoRecords(strapi, consent.documentId, now, standingOf(consent, today()) === 'withdrawn');
  if (gained.length === 0) return undefined;
  const resting = await restingOn(strapi, consent.id, gained);
  const refused = await refusedToday(strapi, pagesOf(resting));
  const kept = await leftOut(strapi);
  const isBack = ({ type, version }: Owner) => !refused.has(version) && !isLeftOut(kept, { model: type, row: version });
  const back = resting.parts.filter(({ owner, model, row }) => isBack(owner) && !isLeftOut(kept, { model, row }));
  await freeAddresses(strapi, pagesOf({ parts: back }));
  await record(strapi, await changesOf(strapi, { ...resting, parts: back }, 'publish'));
  return { ...countsOf({ parts: back }), refused: [...refused.values()] };
}

/** Takes down, as an editor would, the pages that could not be published as they are today; tells why. By their versions. */
async function refusedToday(
  strapi: Core.Strapi,
  pages: readonly Owner[],
): Promise<Map<number, Outcome['refused'][number]>> {
  const refused = new Map<number, Outcome['refused'][number]>();
  for (const page of pages) {
    const type = strapi.contentType(page.type as UID.ContentType);
    const [problem] = await problemsOfPublished(strapi, type, page.document);
    if (!problem) continue;
    const { title, href } = await namedEntry(strapi, page);
    refused.set(page.version, { title, href, reason: problem.message });
    if (isConsentProblem(problem.path)) continue;
    const locale = page.locale === null ? {} : { locale: page.locale };
    await strapi.documents(type.uid).unpublish({ documentId: page.document, ...locale });
  }
  return refused;
}

/** What another consent keeps back comes back with that one. */
const isConsentProblem = (path: readonly string[]): boolean => path.at(-1) === 'consent';
