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
import { freePages, pagesOf } from './pages';
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
  const kept = await leftOut(strapi);
  const isKept = ({ type, version }: Owner) => isLeftOut(kept, { model: type, row: version });
  const refused = await refusedToday(strapi, pagesOf(resting), isKept);
  const isBack = (owner: Owner) => !refused.has(owner.version) && !isKept(owner);
  const back = resting.parts.filter(({ owner, model, row }) => isBack(owner) && !isLeftOut(kept, { model, row }));
  await freePages(strapi, pagesOf({ parts: back }));
  await record(strapi, await changesOf(strapi, { ...resting, parts: back }, 'publish'));
  return { ...countsOf({ parts: back }), refused: [...refused.values()] };
}

/**
 * The pages that stay away, by their versions, and why: another consent does not cover them, or the gate would refuse them as they
 * are today. These are taken down as an editor would do it.
 */
async function refusedToday(
  strapi: Core.Strapi,
  pages: readonly Owner[],
  isKept: (page: Owner) => boolean,
): Promise<Map<number, Outcome['refused'][number]>> {
  const refused = new Map<number, Outcome['refused'][number]>();
  for (const page of pages) {
    const type = strapi.contentType(page.type as UID.ContentType);
    const problems = await problemsOfPublished(strapi, type, page.document);
    const [problem] = isKept(page) ? problems : problems.filter(({ path }) => path.at(-1) !== 'consent');
    if (!problem) continue;
    const { title, href } = await namedEntry(strapi, page);
    refused.set(page.version, { title, href, reason: problem.message });
    if (isKept(page)) continue;
    const locale = page.locale === null ? {} : { locale: page.locale };
    await strapi.documents(type.uid).unpublish({ documentId: page.document, ...locale });
  }
  return refused;
}
