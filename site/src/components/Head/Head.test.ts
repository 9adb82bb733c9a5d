import { describe, expect, it } from 'vitest';
import { quickCaseStudy, fullCaseStudy } from '../../content/case-study/fixtures.ts';
import { formatsPage } from '../../content/page/fixtures.ts';
import { fixtureSource } from '../../content/fixtures/fixture-source.ts';
import { entry } from '../../content/fixtures/memory-source.ts';
import { renderRoute } from '../../content/testing/rendered.ts';
import Gone from '../../pages/410.astro';
import NotFound from '../../pages/404.astro';
import CaseStudy from '../../pages/case-studies/[slug].astro';
import Home from '../../pages/index.astro';
import Report from '../../pages/reports/[slug].astro';
import Standing from '../../pages/[slug].astro';
import Narrowed from '../../pages/case-studies/[kind]/[slug]/index.astro';
import Principle from '../../pages/principles/[slug].astro';

type Route = Parameters<typeof renderRoute>[0];

/** What a page says of itself to those who show a link to it. */
async function shared(route: Route, slug = '', source = fixtureSource()) {
  const { attributes } = await renderRoute(route, { slug }, source);
  const names = attributes('meta[property]', 'property');
  const contents = attributes('meta[property]', 'content');
  return Object.fromEntries(names.map((name = '', index) => [name.replace('og:', ''), contents[index]] as const));
}

const links = async (route: Route, rel: string, slug = '') => {
  const { attributes } = await renderRoute(route, { slug });
  return attributes(`link[rel=${rel}]`, 'href');
};

const withSeo = (seo: typeof fullCaseStudy.seo) =>
  fixtureSource({ 'case-study': [entry({ ...fullCaseStudy, seo }), entry(quickCaseStudy)] });

describe('what a page says of itself', () => {
  it('is, to those who show a link to it, what it is called, about, and where it stands', async () => {
    expect(await shared(CaseStudy, 'harbour-walks')).toMatchObject({
      title: 'Harbour walks',
      description: 'A slow walk along the shore.',
      type: 'article',
      url: 'https://example.org/case-studies/harbour-walks/',
      site_name: 'Waymarks',
      locale: 'en_GB',
    });
  });

  it('is shown with the page’s own photograph, by its absolute address and size', async () => {
    expect(await shared(CaseStudy, 'harbour-walks')).toMatchObject({
      image: 'https://example.org/media/1/harbour-960.jpg',
      'image:width': '960',
      'image:height': '640',
      'image:alt': 'People on a quay',
    });
  });

  it('is what editors wrote for others to show, where they did', async () => {
    const seo = { title: 'Walk with us', description: 'Come along.', image: { file: 'file-harbour' } };
    expect(await shared(CaseStudy, 'harbour-walks', withSeo(seo))).toMatchObject({
      title: 'Walk with us',
      description: 'Come along.',
      'image:alt': 'Boats in a small harbour',
    });
  });

  it('is what it is about, also where a page stands in for another, and where editors wrote nothing', async () => {
    const description = async (...page: Parameters<typeof renderRoute>) =>
      (await renderRoute(...page)).attributes('meta[name=description]', 'content');
    expect(await description(NotFound)).toEqual([
      'The address may have a small mistake in it, or there may never have been a page here. You have done nothing wrong.',
    ]);
    expect(await description(Gone)).toEqual([
      'What stood here is no longer on this site. You have done nothing wrong.',
    ]);
    const bare = fixtureSource({ page: [entry({ ...formatsPage, summary: null, seo: null })] });
    expect(await description(Standing, { slug: formatsPage.slug }, bare)).toEqual([
      `“${formatsPage.title}”, on the website “Waymarks”.`,
    ]);
  });

  it('is another for a list of practice than for what narrows it', async () => {
    const description = async (page: Route, parameters: Record<string, string>) =>
      (await renderRoute(page, parameters)).attributes('meta[name=description]', 'content')[0];
    expect(await description(Narrowed, { kind: 'principle', slug: 'peer-support' })).toBe(
      'Examples of practice that supports recovery, for the principle “Build in peer support”: what was done, with whom, and what changed.',
    );
  });

  it('is its one address; pages that stand in for others have none, and are not to be found', async () => {
    expect(await links(Home, 'canonical')).toEqual(['https://example.org/']);
    for (const route of [NotFound, Gone]) {
      const { attributes } = await renderRoute(route);
      expect(attributes('meta[name=robots]', 'content')).toEqual(['noindex']);
      expect(attributes('link[rel=canonical], meta[property]', 'content')).toEqual([]);
    }
    expect((await renderRoute(Home)).attributes('meta[name=robots]', 'content')).toEqual([]);
  });

  it('is where the same stands in another language, and nowhere else', async () => {
    const { attributes } = await renderRoute(Report, { slug: 'whats-next' });
    expect(attributes('link[hreflang]', 'hreflang')).toEqual(['pl']);
    expect(attributes('link[hreflang]', 'href')).toEqual(['https://example.org/media/2/summary.pdf']);
    expect((await renderRoute(Home)).attributes('link[hreflang]', 'href')).toEqual([]);
  });

  it('is which feeds tell what is new, where there is something to tell', async () => {
    expect(await links(Home, 'alternate')).toEqual(['/case-studies/feed.atom', '/progress/feed.atom']);
    const bare = await renderRoute(Home, {}, fixtureSource({ 'case-study': [], milestone: [] }));
    expect(bare.attributes('link[rel=alternate]', 'href')).toEqual([]);
  });

  it('is, to the browser, its icons', async () => {
    expect(await links(Principle, 'icon', 'peer-support')).toEqual(['/favicon.svg']);
    expect(await links(Principle, 'manifest', 'peer-support')).toEqual(['/site.webmanifest']);
  });
});
