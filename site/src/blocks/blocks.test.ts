import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSource } from '../content/current-source.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { fullSite } from '../content/site/fixtures.ts';
import { renderView, type Rendered } from '../content/testing/rendered.ts';
import { aboutPage } from '../content/page/fixtures.ts';
import { accordionSection } from './AccordionBlock/fixtures.ts';
import { calloutSection } from './CalloutBlock/fixtures.ts';
import { chartSection } from './ChartBlock/fixtures.ts';
import { downloadsSection } from './DownloadsBlock/fixtures.ts';
import { imageSection } from './ImageBlock/fixtures.ts';
import { quoteSection } from './QuoteBlock/fixtures.ts';
import { relatedSection } from './RelatedBlock/fixtures.ts';
import { richTextSection } from './RichTextBlock/fixtures.ts';
import { speakersSection } from './SpeakersBlock/fixtures.ts';
import { timelineSection } from './TimelineBlock/fixtures.ts';
import { videoSection } from './VideoBlock/fixtures.ts';
import { loadBlocks } from './load-blocks.ts';
import { blocks } from './registry.ts';
import type { Section } from './section.ts';

const FIELD = 'page “About”, field sections';
const SCHEMA = join(import.meta.dirname, '../../../cms/src/api/page/content-types/page/schema.json');

/** The name in GraphQL of a component of the CMS: `sections.rich-text` is `ComponentSectionsRichText`. */
const typename = (component: string) =>
  `Component${component
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

const load = (...sections: Section[]) => withSource(fixtureSource(), () => loadBlocks(sections, FIELD));

async function show(section: Section): Promise<Rendered> {
  const [block] = await load(section);
  if (!block) throw new Error('Expected a block, found that nothing of it can be shown.');
  return await renderView(block.view as Parameters<typeof renderView>[0], block.props);
}

describe('the registry of blocks', () => {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as { attributes: { sections: { components: string[] } } };
  const offered = schema.attributes.sections.components.map(typename);

  it('has a block for every section that editors can choose, and no other', () => {
    expect(Object.keys(blocks).sort()).toEqual(offered.sort());
  });

  it('has a fixture for every block', () => {
    expect(new Set(aboutPage.sections.map(({ __typename }) => __typename))).toEqual(new Set(offered));
  });

  it('refuses a section that it does not know, and says where it is', async () => {
    const unknown: unknown = { __typename: 'ComponentSectionsCarousel' };
    await expect(load(unknown as Section)).rejects.toThrow(
      /^page “About”, field sections\[0\]: expected one of .*, found “ComponentSectionsCarousel”/,
    );
  });
});

describe('a block of a page', () => {
  it('shows text, its headings under the page’s', async () => {
    const block = await show(richTextSection);
    expect(block.texts('h2')).toEqual(['Who we are']);
    expect(block.texts('p')).toEqual(['A small team.']);
  });

  it('shows a picture with its words, size and caption', async () => {
    const block = await show(imageSection);
    expect(block.attributes('img', 'alt')).toEqual(['A quay at dusk']);
    expect(block.attributes('img', 'width')).toEqual(['960']);
    expect(block.attributes('img', 'loading')).toEqual(['lazy']);
    expect(block.texts('figcaption')).toEqual(['The quay Picture: Drawn by us']);
  });

  it('links to a film that stands elsewhere, and loads nothing from there', async () => {
    const block = await show(videoSection);
    expect(block.attributes('a', 'href')).toEqual(['https://films.example.org/story']);
    expect(block.html).not.toContain('<video');
  });

  it('shows a quote with who said it', async () => {
    const block = await show(quoteSection);
    expect(block.texts('blockquote')).toEqual(['Keep it where we can see it.']);
    expect(block.texts('figcaption')).toEqual(['Participant, Orkney']);
  });

  it('sets a callout apart by its tone', async () => {
    const block = await show(calloutSection);
    expect(block.texts('section.callout--important h2')).toEqual(['Good to know']);
  });

  it('draws a chart inside its table, percentages against a hundred, under a title that is said once', async () => {
    const block = await show(chartSection);
    expect(block.texts('caption p')).toEqual(['Formats that people asked for', 'Easy Read was asked for most.']);
    expect(block.attributes('.chart', 'class')).toEqual(['chart chart--of-whole']);
    expect(block.texts('tbody th')).toEqual(['Easy Read', 'BSL']);
    expect(block.texts('.chart__value')).toEqual(['60%', '15%']);
    expect(block.attributes('rect', 'width')).toEqual(['60%', '15%']);
  });

  it('opens and closes without JavaScript', async () => {
    const block = await show(accordionSection);
    expect(block.texts('details summary h3')).toEqual(['Who runs it?']);
    expect(block.texts('details p')).toEqual(['A charity.']);
  });

  it('says of each download what it is, and leaves out a file that is gone', async () => {
    const block = await show(downloadsSection);
    expect(block.texts('li a')).toEqual(['The summary']);
    expect(block.attributes('li a', 'href')).toEqual(['/media/2/summary.pdf']);
    expect(block.texts('li .muted')).toEqual(['PDF, 1.3 MB, 1 page, Scottish Gaelic']);
  });

  it('links to what is published, and to nothing else', async () => {
    const block = await show(relatedSection);
    expect(block.attributes('a', 'href')).toEqual([
      '/case-studies/harbour-walks/',
      '/reports/whats-next/',
      '/accessible-formats/',
    ]);
  });

  it('is left out where nothing of it is published', async () => {
    const [gone] = relatedSection.caseStudies.slice(1);
    if (!gone) throw new Error('The fixture has changed.');
    expect(await load({ ...relatedSection, caseStudies: [gone], reports: [], pages: [] })).toEqual([]);
  });

  it('says who asked, and is left out while the site names nobody', async () => {
    const block = await show(speakersSection);
    expect(block.texts('h2')).toEqual(['Who is behind this']);
    expect(block.texts('dt')).toEqual(['Who asked']);
    const nobody = fixtureSource({ site: [entry({ ...fullSite, organisations: [] })] });
    expect(await withSource(nobody, () => loadBlocks([speakersSection], FIELD))).toEqual([]);
  });

  it('tells events in order', async () => {
    const block = await show(timelineSection);
    expect(block.texts('ol li strong')).toEqual(['People are asked', 'The report comes out']);
  });
});
