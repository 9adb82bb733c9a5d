import { measureChart, type ChartData } from '../charts/chart.ts';
import type { QuoteData } from '../finding/finding-data.ts';
import { linksData, type LinkData } from '../links/link.ts';
import { pictureData, type PictureData } from '../media/picture.ts';
import { videoData, type VideoData } from '../media/video.ts';
import { fieldName } from '../reading/field-name.ts';
import { prose, type Prose } from '../rich-text/rich-text.ts';
import type { CaseStudy } from './case-study.ts';
import { messages } from '../../messages/messages.ts';

/** A picture or a film of a story. */
export type StoryMedia =
  { readonly kind: 'picture'; readonly picture: PictureData } | { readonly kind: 'video'; readonly video: VideoData };

/** One part of a story: a heading and what stands under it. */
export interface StorySection {
  readonly id: string;
  readonly heading: string;
  /** One sentence in bold before the rest: how far people were involved, how strong the evidence is. */
  readonly lead: string | undefined;
  readonly paragraphs: readonly string[];
  readonly body: Prose | undefined;
  readonly charts: readonly ChartData[];
  readonly quotes: readonly QuoteData[];
  readonly media: readonly StoryMedia[];
  readonly links: readonly LinkData[];
}

const EMPTY = {
  lead: undefined,
  paragraphs: [],
  body: undefined,
  charts: [],
  quotes: [],
  media: [],
  links: [],
} as const;

type Text =
  | 'need'
  | 'approach'
  | 'people'
  | 'learning'
  | 'equality'
  | 'resources'
  | 'helped'
  | 'hindered'
  | 'sustaining'
  | 'transfer';

function text(entry: CaseStudy, field: Text): readonly StorySection[] {
  const body = prose(entry[field], { field: fieldName('case-study', entry.title, field), under: 2 });
  return body ? [{ ...EMPTY, id: field, heading: messages.story[field], body }] : [];
}

function involvement({ involvement: found }: CaseStudy): readonly StorySection[] {
  if (!found) return [];
  const paid = found.paid === null ? [] : [messages.story.paid[found.paid]];
  const paragraphs = [...(found.description === null ? [] : [found.description]), ...paid];
  return [
    {
      ...EMPTY,
      id: 'involvement',
      heading: messages.story.involvement,
      lead: messages.story.involvementLevels[found.level],
      paragraphs,
    },
  ];
}

function outcomes(entry: CaseStudy): readonly StorySection[] {
  const found = entry.outcomes;
  if (!found) return [];
  const body = prose(found.body, { field: fieldName('case-study', entry.title, 'outcomes'), under: 2 });
  const charts = found.measures.map(measureChart).filter((chart) => chart !== undefined);
  const lead = messages.story.evidenceKinds[found.evidence];
  return [{ ...EMPTY, id: 'outcomes', heading: messages.story.outcomes, lead, body, charts }];
}

function quotes(entry: CaseStudy): readonly StorySection[] {
  return entry.quotes.length > 0
    ? [{ ...EMPTY, id: 'quotes', heading: messages.story.quotes, quotes: entry.quotes }]
    : [];
}

async function oneMedia(item: CaseStudy['media'][number], field: string): Promise<readonly StoryMedia[]> {
  if (item.__typename === 'ComponentMediaImage') {
    const picture = await pictureData(item);
    return picture ? [{ kind: 'picture', picture }] : [];
  }
  const video = await videoData(item, field, 2);
  return video ? [{ kind: 'video', video }] : [];
}

async function media(entry: CaseStudy): Promise<readonly StorySection[]> {
  const found = await Promise.all(
    entry.media.map((item) => oneMedia(item, fieldName('case-study', entry.title, 'media'))),
  );
  return found.flat().length > 0 ? [{ ...EMPTY, id: 'media', heading: messages.story.media, media: found.flat() }] : [];
}

async function links(entry: CaseStudy): Promise<readonly StorySection[]> {
  const found = await linksData(entry.links, fieldName('case-study', entry.title, 'links'));
  return found.length > 0 ? [{ ...EMPTY, id: 'links', heading: messages.story.links, links: found }] : [];
}

/** The parts of a story that are filled in, in the order of reading; what did not work stands as high as what did. */
export async function storySections(entry: CaseStudy): Promise<readonly StorySection[]> {
  return [
    ...text(entry, 'need'),
    ...text(entry, 'approach'),
    ...text(entry, 'people'),
    ...involvement(entry),
    ...outcomes(entry),
    ...quotes(entry),
    ...text(entry, 'learning'),
    ...text(entry, 'equality'),
    ...text(entry, 'resources'),
    ...text(entry, 'helped'),
    ...text(entry, 'hindered'),
    ...text(entry, 'sustaining'),
    ...text(entry, 'transfer'),
    ...(await media(entry)),
    ...(await links(entry)),
  ];
}

/** The sections as they stand on the page: what helped and what got in the way side by side, all others alone. */
export function sideBySide(sections: readonly StorySection[]): readonly (readonly StorySection[])[] {
  return sections.flatMap((section, index) => {
    const next = sections[index + 1];
    if (section.id === 'helped' && next?.id === 'hindered') return [[section, next]];
    return section.id === 'hindered' && sections[index - 1]?.id === 'helped' ? [] : [[section]];
  });
}
