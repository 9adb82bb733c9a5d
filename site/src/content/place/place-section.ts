import { facetPath, placeValue } from '../case-study/list-facets.ts';
import type { CountedLink } from '../case-study/list-groups.ts';
import { fieldName } from '../reading/field-name.ts';
import type { LinkData } from '../links/link.ts';
import { follow, readEntry, readList, readTotal } from '../reading/read.ts';
import { byDate, milestoneData, type MilestoneData } from '../milestone/milestone-data.ts';
import { checkedUrl } from '../rich-text/links.ts';
import { messages } from '../../messages/messages.ts';
import type { Place } from './place.ts';

/** What the page of a place tells besides its practice. */
export interface PlaceSection {
  readonly name: string;
  /** The place that it is within. */
  readonly partOf: LinkData | undefined;
  /** Where practice is close by, where there is none here. */
  readonly nearby: readonly CountedLink[];
  /** What was promised by organisations in it. */
  readonly promises: readonly MilestoneData[];
  /** Who can be asked here; website by website. */
  readonly organisations: readonly { readonly name: string; readonly href: string | undefined }[];
  /** How many organisations are not shown. */
  readonly moreOrganisations: number;
}

/** How many organisations are shown at the most. */
const MOST = 8;

/** @param total How many examples of practice there are in it. */
export async function placeSection(id: string, total: number): Promise<PlaceSection | undefined> {
  const place = await readEntry('place', { id });
  if (!place) return undefined;
  const larger = placeValue(await follow(place.within));
  return {
    name: place.name,
    partOf: larger && { text: larger.text, href: facetPath(larger) },
    nearby: total > 0 ? [] : await placesNearby(place),
    promises: await promisesIn(id),
    ...(await organisationsIn(id)),
  };
}

/** Places with practice in the same larger place; else that place, where there is any. */
async function placesNearby({ documentId, within }: Place): Promise<readonly CountedLink[]> {
  if (!within) return [];
  const beside = await readList('place', { where: { within: within.id }, order: 'name' });
  const found = await withPractice(beside.filter((each) => each.documentId !== documentId));
  const larger = await follow(within);
  return found.length > 0 || !larger ? found : await withPractice([larger]);
}

async function withPractice(places: readonly Place[]): Promise<readonly CountedLink[]> {
  const counted = await Promise.all(
    places.map(async ({ documentId, name, slug }) => ({
      text: name,
      href: facetPath({ kind: 'place', slug }),
      total: await readTotal('case-study', { placesAround: documentId }),
    })),
  );
  return counted
    .filter(({ total }) => total > 0)
    .map(({ total, ...link }) => ({ ...link, count: messages.caseStudies.count(total) }));
}

/** The promises that organisations in a place keep, those in the places within it too; in their order. */
async function promisesIn(id: string): Promise<readonly MilestoneData[]> {
  const owners = await readList('organisation', { where: { placesAround: id }, order: 'name' });
  const kept = await Promise.all(
    owners.map(({ documentId }) => readList('milestone', { where: { keptBy: documentId }, order: 'number' })),
  );
  return await Promise.all(byDate(kept.flat()).map(milestoneData));
}

/** The organisations that are based in a place itself; where there are none, those in the places within it. */
async function organisationsIn(id: string): Promise<Pick<PlaceSection, 'organisations' | 'moreOrganisations'>> {
  for (const where of [{ place: id }, { placesAround: id }]) {
    const total = await readTotal('organisation', where);
    if (total === 0) continue;
    const shown = await readList('organisation', { where, order: 'name', limit: MOST });
    return {
      organisations: shown.map(({ name, website }) => ({
        name,
        href: website ? checkedUrl(website, fieldName('organisation', name, 'website')) : undefined,
      })),
      moreOrganisations: total - shown.length,
    };
  }
  return { organisations: [], moreOrganisations: 0 };
}
