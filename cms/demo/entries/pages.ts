import type { Page, Section } from '../content/pages/page-types';
import { pages } from '../content/pages/pages';
import { toBlocks } from '../markdown/blocks';
import { chartData, pictureData, quoteData, videoData } from './components';
import type { EntryData, Library } from './library';

type Block<Name extends Section['block']> = Extract<Section, { block: Name }>;

const relatedData = (
  library: Library,
  { heading, caseStudies, reports, pages: others }: Block<'related'>,
): EntryData => ({
  heading,
  caseStudies: caseStudies?.map((slug) => library.entry('api::case-study.case-study', slug)),
  reports: reports?.map((slug) => library.entry('api::report.report', slug)),
  pages: others?.map((slug) => library.entry('api::page.page', slug)),
});

function sectionFields(library: Library, section: Section): EntryData {
  switch (section.block) {
    case 'rich-text':
      return { body: toBlocks(section.body) };
    case 'image':
      return { image: pictureData(library, section.image) };
    case 'video':
      return { video: videoData(library, section.video) };
    case 'quote':
      return { quote: quoteData(library, section.quote) };
    case 'callout':
      return { heading: section.heading, tone: section.tone, body: toBlocks(section.body) };
    case 'chart':
      return { chart: chartData(section.chart) };
    case 'accordion':
      return {
        heading: section.heading,
        items: section.items.map(({ heading, body }) => ({ heading, body: toBlocks(body) })),
      };
    case 'downloads':
      return {
        heading: section.heading,
        items: section.items.map((item) => ({ ...item, file: library.file(item.file) })),
      };
    case 'related':
      return relatedData(library, section);
    case 'speakers':
      return { heading: section.heading };
    case 'timeline':
      return { heading: section.heading, items: section.items };
  }
}

const pageData = (library: Library, { sections, ...page }: Page): EntryData => ({
  ...page,
  sections: sections.map((section) => ({
    __component: `sections.${section.block}`,
    ...sectionFields(library, section),
  })),
});

/** The standing pages, in the order in which they name each other. */
export async function addPages(library: Library): Promise<void> {
  for (const page of pages) await library.add('api::page.page', page.slug, pageData(library, page));
}
