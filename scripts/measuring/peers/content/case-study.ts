import type { CaseStudy } from '../../../../site/src/content/case-study/case-study.ts';
import { measureChart } from '../../../../site/src/content/charts/chart.ts';
import { prose } from '../../../../site/src/content/rich-text/rich-text.ts';
import type { Entries } from './entries.ts';
import type { PeerHead } from './head.ts';
import { plain, type PeerFiles } from './plain.ts';
import type { SiteCode } from './site-code.ts';

/** The rich texts of a case study that are sections of their own. */
const TEXTS = [
  'need',
  'approach',
  'people',
  'learning',
  'equality',
  'resources',
  'helped',
  'hindered',
  'sustaining',
  'transfer',
] as const satisfies readonly (keyof CaseStudy)[];

const html = (value: CaseStudy['need'], field: string) => prose(value, { field, under: 2 })?.html;

/** The slugs of what a field points to, without what is not published. */
function slugs(entries: Entries, references: readonly ({ type: string; id: string } | null)[]): string[] {
  return references.flatMap((reference) => {
    const slug = reference && entries.get(reference.type)?.get(reference.id)?.data['slug'];
    return typeof slug === 'string' ? [slug] : [];
  });
}

interface Around {
  entries: Entries;
  site: SiteCode;
  files: PeerFiles;
}

/**
 * A case study as the peers get it: fields, with related entries by their slugs and rich texts as HTML.
 * @param related the slugs of the related case studies: the peers need not look for them
 * @param share the picture that is shown with a link to it: the peers neither choose nor draw it
 */
export async function peerCaseStudy(
  entry: CaseStudy,
  { entries, site, files, related, share }: Around & { related: string[]; share: PeerHead['share'] },
) {
  const { outcomes, slug } = entry;
  const texts = TEXTS.map(
    (field) => [field, html(entry[field], `case-study “${entry.title}”, field ${field}`)] as const,
  );
  const media =
    entry.media.length > 0 ? await site('content/case-study/story-sections.ts', 'storySections', entry) : [];
  return {
    title: entry.title,
    href: `/case-studies/${slug}/`,
    summary: entry.summary,
    seo: entry.seo ?? undefined,
    publishedAt: entry.publishedAt ?? undefined,
    share,
    invented: entry.invented === true,
    contentNote: entry.contentNote ?? undefined,
    image: plain(await site('content/media/picture.ts', 'pictureData', entry.image), files),
    organisation: slugs(entries, [entry.organisation])[0],
    place: slugs(entries, [entry.place])[0],
    themes: slugs(entries, entry.themes),
    principles: slugs(entries, entry.principles),
    actions: slugs(entries, entry.actions),
    stage: entry.stage,
    startedOn: entry.startedOn ?? undefined,
    endedOn: entry.endedOn ?? undefined,
    reviewedOn: entry.reviewedOn ?? undefined,
    texts: Object.fromEntries(texts),
    involvement: entry.involvement ?? undefined,
    outcomes: outcomes && {
      evidence: outcomes.evidence,
      body: html(outcomes.body, `case-study “${entry.title}”, field outcomes`),
      charts: outcomes.measures.map(measureChart).filter((chart) => chart !== undefined),
    },
    quotes: entry.quotes,
    media: mediaIn(plain(media, files)),
    links: await site('content/links/link.ts', 'linksData', entry.links, `case-study “${entry.title}”, field links`),
    contact: await site('content/links/contact.ts', 'contactData', entry.contact),
    interests: entry.interests ?? undefined,
    related,
  };
}

export type PeerCaseStudy = Awaited<ReturnType<typeof peerCaseStudy>>;

const isSection = (value: unknown): value is { media: unknown[] } =>
  typeof value === 'object' && value !== null && 'media' in value && Array.isArray(value.media);

/** The pictures and films among the sections of a story. */
const mediaIn = (sections: unknown): unknown[] =>
  Array.isArray(sections) ? sections.filter(isSection).flatMap(({ media }) => media) : [];
