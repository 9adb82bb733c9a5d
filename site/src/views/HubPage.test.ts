import { describe, expect, it } from 'vitest';
import { downloadsSection } from '../blocks/DownloadsBlock/fixtures.ts';
import { richTextSection } from '../blocks/RichTextBlock/fixtures.ts';
import { videoSection } from '../blocks/VideoBlock/fixtures.ts';
import { fullCaseStudy, quickCaseStudy } from '../content/case-study/fixtures.ts';
import { aboutPage, formatsPage } from '../content/page/fixtures.ts';
import { nextReport } from '../content/report/fixtures.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import Bsl from '../pages/bsl.astro';
import EasyRead from '../pages/easy-read.astro';

const empty = fixtureSource({ report: [], 'case-study': [], page: [] });

const easyReadPdf = {
  ...nextReport.renditions[1],
  kind: 'easy_read',
  title: 'The report in Easy Read',
  language: 'en',
  pages: 8,
} as const;

describe('the page of everything in BSL', () => {
  it('gathers the films of reports, of case studies and of pages, each with what it belongs to', async () => {
    const signed = { ...videoSection, video: { ...videoSection.video, title: 'Who we are', signedInBsl: true } };
    const page = await renderRoute(
      Bsl,
      {},
      fixtureSource({ page: [entry({ ...aboutPage, sections: [richTextSection, videoSection, signed] })] }),
    );
    expect(page.texts('#everything h3')).toEqual(['Reports', 'Good practice', 'On other pages']);
    expect(page.texts('.rendition__title')).toEqual(['Summary in BSL', 'A walk in BSL', 'Who we are']);
    expect(page.attributes('.rendition__title a', 'href')).toEqual([
      '/reports/whats-next/#version-3',
      '/case-studies/harbour-walks/#media',
      '/about/',
    ]);
    expect(page.texts('.rendition__kind')).toEqual([
      'Report “What’s next?”',
      'Example “Harbour walks”',
      'Page “About this site”',
    ]);
  });

  it('says of each what goes with it, and which edition of a report it was made from', async () => {
    const page = await renderRoute(Bsl);
    expect(page.texts('.rendition .muted')).toEqual([
      'Film, MP4, 2.0 MB, captions, transcript, Edition 1, signed by A. Signer',
      'Film, MP4, 2.0 MB, captions, transcript',
    ]);
    expect(page.texts('.rendition .late')).toEqual([
      'This version reflects edition 1. The report is now in edition 2.',
    ]);
    expect(page.texts('.rendition .tag')).toEqual(['Invented example']);
  });

  it('leaves out films in which nobody signs', async () => {
    const media = fullCaseStudy.media.map((item) => ({ ...item, signedInBsl: false }));
    const stories = [{ ...fullCaseStudy, media }, quickCaseStudy].map(entry);
    const page = await renderRoute(Bsl, {}, fixtureSource({ 'case-study': stories }));
    expect(page.texts('#everything h3')).toEqual(['Reports']);
  });

  it('says that there is nothing, and how to ask, where there is nothing', async () => {
    const page = await renderRoute(Bsl, {}, empty);
    expect(page.texts('h1')).toEqual(['British Sign Language']);
    expect(page.texts('#everything p')[0]).toBe('There is nothing in BSL on this site yet. We are sorry.');
    expect(page.texts('#everything .callout p')).toEqual([
      'Do you need something in BSL that is not here? Please ask us for it.',
      'Write to us: hello@example.org',
    ]);
  });

  it('begins with what editors wrote', async () => {
    const introduction = { ...formatsPage, documentId: 'page-bsl', slug: 'bsl', title: 'BSL here' };
    const sections = [richTextSection];
    const page = await renderRoute(Bsl, {}, fixtureSource({ page: [entry({ ...introduction, sections })] }));
    expect(page.texts('h1')).toEqual(['BSL here']);
    expect(page.texts('.blocks h2')).toEqual(['Who we are']);
  });
});

describe('the page of everything in Easy Read', () => {
  const [summary] = downloadsSection.items;
  if (!summary) throw new Error('The fixture has changed.');

  it('gathers versions of reports and files that are called Easy Read, each with its facts in few words', async () => {
    const items = [{ ...summary, title: 'Our rules (easy read)', file: { file: 'file-sound' } }, summary];
    const source = fixtureSource({
      report: [entry({ ...nextReport, renditions: [easyReadPdf] })],
      page: [entry({ ...aboutPage, sections: [{ ...downloadsSection, items }] })],
    });
    const page = await renderRoute(EasyRead, {}, source);
    expect(page.texts('.rendition__title')).toEqual(['The report in Easy Read', 'Our rules (easy read)']);
    expect(page.texts('.rendition .muted')[0]).toBe('8 pages, PDF');
  });

  it('names a version of a report once, where a page offers its file too', async () => {
    const items = [{ ...summary, title: 'Easy Read' }];
    const source = fixtureSource({
      report: [entry({ ...nextReport, renditions: [easyReadPdf] })],
      page: [entry({ ...aboutPage, sections: [{ ...downloadsSection, items }] })],
    });
    expect((await renderRoute(EasyRead, {}, source)).texts('.rendition__title')).toEqual(['The report in Easy Read']);
  });

  it('has nothing of films', async () => {
    expect((await renderRoute(EasyRead)).texts('#everything h3')).toEqual([]);
  });
});
