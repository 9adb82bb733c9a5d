import { listPath as entryListPath, type ListKind } from '@waymark/shared-types';
import { memoised, readEntry } from '../reading/read.ts';
import { FIELD_OF, type FacetKind } from './facet-fields.ts';
import type { Theme } from '../theme/theme.ts';
import type { Place } from '../place/place.ts';
import { messages } from '../../messages/messages.ts';

export { FIELD_OF, type FacetKind };

export const FACET_KINDS = Object.keys(FIELD_OF).filter(isFacetKind);

/** A way to find practice, which has a heading of its own: places and themes are of several kinds. */
export type Way = keyof typeof messages.caseStudies.groups;

/** Something that case studies are listed by: a place, a theme, a year. */
export interface FacetValue {
  readonly kind: FacetKind;
  /** What case studies hold in the field. */
  readonly id: string;
  /** As the address says it. */
  readonly slug: string;
  readonly text: string;
  readonly way: Way;
  /** Where it stands among others of its way. */
  readonly rank: string | number;
}

/** Fields that hold one of a few words, and what these are called, in order. */
const WORDS: Readonly<Partial<Record<FacetKind, Readonly<Record<string, string>>>>> = {
  evidence: messages.caseStudyFacts.evidenceKinds,
  involvement: messages.caseStudyFacts.involvementLevels,
  stage: messages.caseStudyFacts.stages,
};

/** There are few nations and few places further away: they share a way. */
export const wayOfPlace = ({ kind }: Pick<Place, 'kind'>): Way => (kind === 'further_afield' ? 'nation' : kind);

/** Whether a part of an address names a kind of list. */
export function isFacetKind(value: string | undefined): value is FacetKind {
  return value !== undefined && Object.hasOwn(FIELD_OF, value);
}

/** The address of a list; its further pages stand beneath. */
export const facetPath = ({ kind, slug }: Pick<FacetValue, 'kind' | 'slug'>): string =>
  isEntryKind(kind) ? entryListPath(kind, slug) : `/case-studies/${kind}/${slug}/`;

const isEntryKind = (kind: FacetKind): kind is ListKind =>
  kind === 'principle' || kind === 'action' || kind === 'place' || kind === 'theme';

/** A value by what case studies hold, or by the last part of its address; undefined where there is no such thing. */
export async function facetValue(
  kind: FacetKind,
  which: { readonly id: string } | { readonly slug: string },
): Promise<FacetValue | undefined> {
  switch (kind) {
    case 'principle':
    case 'action': {
      const entry = await readEntry(kind, which);
      return entry && { kind, id: entry.documentId, slug: entry.slug, text: entry.title, way: kind, rank: entry.order };
    }
    case 'place':
      return placeValue(await readEntry(kind, which));
    case 'theme':
      return themeValue(await readEntry(kind, which));
    case 'begun':
      return yearValue('id' in which ? which.id : which.slug);
    case 'evidence':
    case 'involvement':
    case 'stage':
      return wordValue(kind, which);
  }
}

/** A value by what case studies hold: worked out once for all lists that offer it. */
export const facetWithId = (kind: FacetKind, id: string): Promise<FacetValue | undefined> =>
  isEntryKind(kind) ? memoised(`facet ${kind} ${id}`, () => facetValue(kind, { id })) : facetValue(kind, { id });

export const placeValue = (place: Place | undefined): FacetValue | undefined =>
  place && {
    kind: 'place',
    id: place.documentId,
    slug: place.slug,
    text: place.name,
    way: wayOfPlace(place),
    rank: place.slug,
  };

export const themeValue = (theme: Theme | undefined): FacetValue | undefined =>
  theme && {
    kind: 'theme',
    id: theme.documentId,
    slug: theme.slug,
    text: theme.name,
    way: theme.kind,
    rank: theme.slug,
  };

/** The latest year comes first. */
const yearValue = (year: string): FacetValue | undefined =>
  /^\d{4}$/.test(year)
    ? { kind: 'begun', id: year, slug: year, text: year, way: 'begun', rank: -Number(year) }
    : undefined;

function wordValue(
  kind: 'evidence' | 'involvement' | 'stage',
  which: { readonly id: string } | { readonly slug: string },
): FacetValue | undefined {
  const words = Object.entries(WORDS[kind] ?? {});
  const rank = words.findIndex(([id]) => ('id' in which ? id === which.id : slugOf(id) === which.slug));
  const [id, text] = words[rank] ?? [];
  return id === undefined || text === undefined ? undefined : { kind, id, slug: slugOf(id), text, way: kind, rank };
}

const slugOf = (word: string) => word.replaceAll('_', '-');
