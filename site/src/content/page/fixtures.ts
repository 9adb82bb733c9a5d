import { accordionSection } from '../../blocks/AccordionBlock/fixtures.ts';
import { calloutSection } from '../../blocks/CalloutBlock/fixtures.ts';
import { chartSection } from '../../blocks/ChartBlock/fixtures.ts';
import { downloadsSection } from '../../blocks/DownloadsBlock/fixtures.ts';
import { imageSection } from '../../blocks/ImageBlock/fixtures.ts';
import { quoteSection } from '../../blocks/QuoteBlock/fixtures.ts';
import { relatedSection } from '../../blocks/RelatedBlock/fixtures.ts';
import { richTextSection } from '../../blocks/RichTextBlock/fixtures.ts';
import { speakersSection } from '../../blocks/SpeakersBlock/fixtures.ts';
import { timelineSection } from '../../blocks/TimelineBlock/fixtures.ts';
import { videoSection } from '../../blocks/VideoBlock/fixtures.ts';
import type { Page } from './page.ts';

const base = {
  __typename: 'Page',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  changes: [],
  reviewedOn: null,
  seo: null,
} as const;

/** A page with one section of each kind. */
export const aboutPage: Page = {
  ...base,
  documentId: 'page-about',
  number: 1,
  title: 'About this site',
  slug: 'about',
  summary: 'What this site is for.',
  sections: [
    richTextSection,
    imageSection,
    videoSection,
    quoteSection,
    calloutSection,
    chartSection,
    accordionSection,
    downloadsSection,
    relatedSection,
    speakersSection,
    timelineSection,
  ],
};

/** The page that reports send readers to who need another format. */
export const formatsPage: Page = {
  ...base,
  documentId: 'page-formats',
  number: 2,
  title: 'Accessible formats',
  slug: 'accessible-formats',
  summary: null,
  sections: [],
};
