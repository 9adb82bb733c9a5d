import { describe, expect, it } from 'vitest';
import { entry } from '../fixtures/memory-source.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { videoSection } from '../../blocks/VideoBlock/fixtures.ts';
import { files } from '../file/fixtures.ts';
import { aboutPage } from '../page/fixtures.ts';
import { fullCaseStudy } from '../case-study/fixtures.ts';
import { northlight } from '../organisation/fixtures.ts';
import { renderRoute } from '../testing/rendered.ts';
import Home from '../../pages/index.astro';
import NotFound from '../../pages/404.astro';
import CaseStudy from '../../pages/case-studies/[slug].astro';
import Principles from '../../pages/principles/index.astro';
import Report from '../../pages/reports/[slug].astro';
import Standing from '../../pages/[slug].astro';

type Thing = Readonly<Record<string, unknown>>;

/** The things that a page tells machines, by what they are. */
async function things(page: Parameters<typeof renderRoute>[0], slug = '', source = fixtureSource()) {
  const { texts } = await renderRoute(page, { slug }, source);
  const [text = '{"@graph":[]}', ...more] = texts('script[type="application/ld+json"]');
  expect(more).toEqual([]);
  const { '@graph': graph } = JSON.parse(text) as { readonly '@graph': readonly Thing[] };
  return Object.fromEntries(graph.map((thing) => [String(thing['@type']), thing]));
}

/** Every file, one of them changed. */
const filesWith = (changed: string, changes: object) =>
  Object.entries(files).map(([id, data]) => ({ id, data: { ...data, ...(id === changed ? changes : {}) } }));

describe('what a page tells machines', () => {
  it('is on the first page the site, and who runs it', async () => {
    expect(await things(Home)).toMatchObject({
      WebSite: { name: 'Waymarks', url: 'https://example.org/', inLanguage: 'en' },
      Organization: { name: 'Waymarks', email: 'hello@example.org', logo: 'https://example.org/icon-512.png' },
    });
  });

  it('is of a case study when it was published, by whom, and the way to it', async () => {
    const { Article, BreadcrumbList } = await things(CaseStudy, 'harbour-walks');
    expect(Article).toMatchObject({
      headline: 'Harbour walks',
      image: 'https://example.org/media/1/harbour-960.jpg',
      dateModified: fullCaseStudy.publishedAt,
      url: 'https://example.org/case-studies/harbour-walks/',
      author: { '@type': 'Organization', name: 'Waymarks' },
      genre: 'Invented example',
    });
    expect(BreadcrumbList?.['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: 'Good practice', item: 'https://example.org/case-studies/' },
      { '@type': 'ListItem', position: 3, name: 'Harbour walks' },
    ]);
  });

  it.each([
    [true, undefined],
    [false, { '@type': 'Organization', name: northlight.name }],
  ])('names the organisation of a case study unless it is invented (%s)', async (invented, about) => {
    const source = fixtureSource({ organisation: [entry({ ...northlight, invented })] });
    expect((await things(CaseStudy, 'harbour-walks', source))['Article']?.['about']).toEqual(about);
  });

  it('is of a report its edition and its files, and of its film what is said in it', async () => {
    const { Report: report, VideoObject } = await things(Report, 'whats-next');
    expect(report).toMatchObject({ datePublished: '2026-03-19', version: '2' });
    expect(report?.['encoding']).toContainEqual({
      '@type': 'MediaObject',
      name: 'Streszczenie',
      contentUrl: 'https://example.org/media/2/summary.pdf',
      encodingFormat: 'application/pdf',
      inLanguage: 'pl',
    });
    expect(VideoObject).toEqual({
      '@type': 'VideoObject',
      name: 'Summary in BSL',
      description: 'What people said about the future.',
      thumbnailUrl: 'https://example.org/media/1/harbour-960.jpg',
      uploadDate: '2026-03-19',
      contentUrl: 'https://example.org/media/2/signed.mp4',
      inLanguage: 'bfi',
      transcript: 'Welcome.',
    });
  });

  it('is of a film with a story when it was uploaded, and no transcript, because that stands on the page', async () => {
    expect((await things(CaseStudy, 'harbour-walks'))['VideoObject']).toEqual({
      '@type': 'VideoObject',
      name: 'A walk in BSL',
      description: 'A slow walk along the shore.',
      thumbnailUrl: 'https://example.org/media/1/harbour-960.jpg',
      uploadDate: '2026-02-04',
      contentUrl: 'https://example.org/media/2/signed.mp4',
      inLanguage: 'bfi',
    });
  });

  it.each([
    ['its day is not known', { uploaded: null }, {}],
    ['it has no still picture', {}, { poster: null }],
    ['it stands on another website', {}, { recording: null, url: 'https://films.example.org/story' }],
  ])('is nothing of a film where %s: nothing is made up', async (_, file, changes) => {
    const media = fullCaseStudy.media.map((item) =>
      item.__typename === 'ComponentMediaVideo' ? { ...item, ...changes } : item,
    );
    const source = fixtureSource({
      'case-study': [entry({ ...fullCaseStudy, media })],
      file: filesWith('file-film', file),
    });
    expect((await things(CaseStudy, 'harbour-walks', source))['VideoObject']).toBeUndefined();
  });

  it('is of a film on a standing page the same, in no language where nobody said which', async () => {
    const film = { recording: { file: 'file-film' }, poster: { file: 'file-harbour' }, url: null };
    const section = { ...videoSection, video: { ...videoSection.video, ...film } };
    const source = fixtureSource({ page: [entry({ ...aboutPage, sections: [section] })] });
    expect((await things(Standing, 'about', source))['VideoObject']).toEqual({
      '@type': 'VideoObject',
      name: 'Our story',
      description: aboutPage.summary,
      thumbnailUrl: 'https://example.org/media/1/harbour-960.jpg',
      uploadDate: '2026-02-04',
      contentUrl: 'https://example.org/media/2/signed.mp4',
    });
  });

  it('is of a list what it lists', async () => {
    const { ItemList } = await things(Principles);
    expect(ItemList?.['itemListElement']).toContainEqual({
      '@type': 'ListItem',
      position: 1,
      url: 'https://example.org/principles/whole-person/',
    });
  });

  it('is of standing pages what kind of page they are', async () => {
    expect(Object.keys(await things(Standing, 'about'))).toEqual(['AboutPage', 'BreadcrumbList']);
    expect(Object.keys(await things(Standing, 'accessible-formats'))).toEqual(['WebPage', 'BreadcrumbList']);
  });

  it('is nothing where a page stands in for another', async () => {
    expect(await things(NotFound)).toEqual({});
  });

  it('holds no control characters that came along from a word processor', async () => {
    const source = fixtureSource({ 'case-study': [entry({ ...fullCaseStudy, title: 'Tea\u000B \u0000talk' })] });
    expect((await things(CaseStudy, 'harbour-walks', source))['Article']?.['headline']).toBe('Tea talk');
  });

  it('cannot be ended by what an editor wrote', async () => {
    const title = 'Tea </script><script>alert(1)</script>';
    const source = fixtureSource({ 'case-study': [entry({ ...fullCaseStudy, title })] });
    expect((await things(CaseStudy, 'harbour-walks', source))['Article']?.['headline']).toBe(title);
  });
});
