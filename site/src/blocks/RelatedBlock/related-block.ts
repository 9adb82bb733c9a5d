import { caseStudies } from '../../content/case-study/case-study.ts';
import { pages } from '../../content/page/page.ts';
import { followAll } from '../../content/reading/read.ts';
import { pathTo } from '../../content/reading/path-to.ts';
import { reports } from '../../content/report/report.ts';
import type { SectionOf } from '../section.ts';

/** A page to read next. */
export interface RelatedLink {
  readonly text: string;
  readonly href: string;
  readonly summary: string | undefined;
}

/** Things to read next. */
export interface RelatedBlockData {
  readonly heading: string;
  readonly links: readonly RelatedLink[];
}

export async function relatedBlock({
  heading,
  ...related
}: SectionOf<'ComponentSectionsRelated'>): Promise<RelatedBlockData | undefined> {
  const links: readonly RelatedLink[] = [
    ...(await followAll(related.caseStudies)).map((entry) => ({
      text: entry.title,
      href: pathTo(caseStudies, entry),
      summary: entry.summary,
    })),
    ...(await followAll(related.reports)).map((entry) => ({
      text: entry.title,
      href: pathTo(reports, entry),
      summary: entry.summary,
    })),
    ...(await followAll(related.pages)).map((entry) => ({
      text: entry.title,
      href: pathTo(pages, entry),
      summary: entry.summary ?? undefined,
    })),
  ];
  return links.length > 0 ? { heading, links } : undefined;
}
