import { describe, expect, it } from 'vitest';
import { downloadsSection } from '../blocks/DownloadsBlock/fixtures.ts';
import { richTextSection } from '../blocks/RichTextBlock/fixtures.ts';
import { videoSection } from '../blocks/VideoBlock/fixtures.ts';
import { fullCaseStudy, quickCaseStudy } from '../content/case-study/fixtures.ts';
import { aboutPage, formatsPage } from '../content/page/fixtures.ts';
import { nextReport } from '../content/report/fixtures.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { harbourPicture } from '../content/fixtures/media-fixtures.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import Bsl from '../pages/bsl.astro';
import EasyRead from '../pages/easy-read.astro';

/** Principles, actions and promises have a form or not whatever reports have. */
const NO_THREAD = { principle: [], action: [], milestone: [] };
const empty = fixtureSource({ ...NO_THREAD, report: [], 'case-study': [], page: [] });

const easyReadPdf = {
  ...nextReport.renditions[1],
  kind: 'easy_read',
  title: 'The report in Easy Read',
  language: 'en',
  pages: 8,
  sentence: 'People said what must change.',
  picture: harbourPicture,
} as const;

describe('the page of everything in BSL', () => {
  it('gathers the films of reports, of case studies and of pages, each with what it belongs to', async () => {
    const signed = { ...videoSection, video: { ...videoSection.video, title: 'Who we are', signedInBsl: true } };
    const page = await renderRoute(
      Bsl,
      {},
      fixtureSource({
        ...NO_THREAD,
        page: [entry({ ...aboutPage, sections: [richTextSection, videoSection, signed] })],
      }),
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
    const page = await renderRoute(Bsl, {}, fixtureSource(NO_THREAD));
    expect(page.texts('.rendition .muted')).toEqual([
      'Film, MP4, 2.0 MB, captions, transcript, Edition 1, signed by A. Signer',
      'Film, MP4, 2.0 MB, captions, transcript',
    ]);
    expect(page.texts('.rendition .late')).toEqual(['This version is from edition 1. The report is now in edition 2.']);
    expect(page.texts('.rendition .tag')).toEqual(['Invented example']);
  });

  it('says once of examples which are all invented that they are', async () => {
    const studies = ['a', 'b'].map((slug) => entry({ ...fullCaseStudy, documentId: slug, slug }));
    const page = await renderRoute(Bsl, {}, fixtureSource({ ...NO_THREAD, 'case-study': studies }));
    expect(page.texts('.rendition .tag')).toEqual([]);
    expect(page.texts('#everything > .muted')).toEqual([
      'These examples are invented, to show what an example can look like.',
    ]);
  });

  it('begins with the newest report’s film, with its still picture, ready to play', async () => {
    const page = await renderRoute(Bsl);
    expect(page.attributes('video', 'aria-label')).toEqual(['Summary in BSL']);
    expect(page.attributes('video', 'poster')).toEqual(['/media/1/harbour-960.jpg']);
    expect(page.texts('#film h2')).toEqual(['Report “What’s next?”']);
    expect(page.html.indexOf('id="film"')).toBeLessThan(page.html.indexOf('id="everything"'));
  });

  it('gathers principles, actions and promises, each with its still picture', async () => {
    const page = await renderRoute(Bsl, {}, fixtureSource({ report: [], 'case-study': [], page: [] }));
    expect(page.texts('#everything h3')).toEqual(['Principles', 'Promises']);
    expect(page.texts('.rendition__kind')).toEqual([
      'Principle “Build in peer support”',
      'Promise “A paid place on the steering group”',
    ]);
    expect(page.attributes('.rendition a', 'href')[0]).toBe('/principles/peer-support/#other-forms');
    expect(page.attributes('.rendition img', 'alt')).toEqual(['', '']);
  });

  it('leaves out films in which nobody signs', async () => {
    const media = fullCaseStudy.media.map((item) => ({ ...item, signedInBsl: false }));
    const stories = [{ ...fullCaseStudy, media }, quickCaseStudy].map(entry);
    const page = await renderRoute(Bsl, {}, fixtureSource({ ...NO_THREAD, 'case-study': stories }));
    expect(page.texts('#everything h3')).toEqual(['Reports']);
  });

  it('says that there is nothing, and how to ask, where there is nothing', async () => {
    const page = await renderRoute(Bsl, {}, empty);
    expect(page.texts('h1')).toEqual(['British Sign Language']);
    expect(page.texts('#everything p')[0]).toBe('There is nothing in BSL on this site yet. We are sorry.');
    expect(page.texts('main .callout p')).toEqual([
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
      ...NO_THREAD,
      report: [entry({ ...nextReport, renditions: [easyReadPdf] })],
      page: [entry({ ...aboutPage, sections: [{ ...downloadsSection, items }] })],
    });
    const page = await renderRoute(EasyRead, {}, source);
    expect(page.texts('.rendition__title')).toEqual([
      'The report in Easy Read (8 pages, PDF)',
      'Our rules (easy read)',
    ]);
  });

  it('says each in one sentence with a picture that means it, the report’s PDF first', async () => {
    const source = fixtureSource({ report: [entry({ ...nextReport, renditions: [easyReadPdf] })], page: [] });
    const page = await renderRoute(EasyRead, {}, source);
    expect(page.texts('.easy-read > p:not(.rendition__title)')).toEqual([
      'People said what must change.',
      'People with the same experience help each other.',
      'Tell people that peer support helps.',
    ]);
    expect(page.attributes('.easy-read a', 'href')).toEqual([
      '/media/2/summary.pdf',
      '/media/2/summary.pdf',
      '/actions/champion/#other-forms',
    ]);
    expect(page.attributes('.easy-read img', 'alt')).toEqual([
      'Boats in a small harbour',
      'Boats in a small harbour',
      'Boats in a small harbour',
    ]);
  });

  it('names a version of a report once, where a page offers its file too', async () => {
    const items = [{ ...summary, title: 'Easy Read' }];
    const source = fixtureSource({
      ...NO_THREAD,
      report: [entry({ ...nextReport, renditions: [easyReadPdf] })],
      page: [entry({ ...aboutPage, sections: [{ ...downloadsSection, items }] })],
    });
    expect((await renderRoute(EasyRead, {}, source)).texts('.rendition__title')).toEqual([
      'The report in Easy Read (8 pages, PDF)',
    ]);
  });

  it('has nothing of films', async () => {
    const page = await renderRoute(EasyRead, {}, fixtureSource(NO_THREAD));
    expect(page.texts('#everything h3')).toEqual([]);
    expect(page.attributes('video', 'src')).toEqual([]);
  });
});
