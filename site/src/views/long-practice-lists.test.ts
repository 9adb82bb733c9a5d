import { describe, expect, it } from 'vitest';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { quickCaseStudy } from '../content/case-study/fixtures.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import ListOfFrom from '../pages/case-studies/[kind]/[slug]/from/[first].astro';
import ListOf from '../pages/case-studies/[kind]/[slug]/index.astro';
import CaseStudies from '../pages/case-studies/index.astro';
import CaseStudiesFrom from '../pages/case-studies/from/[first].astro';

type Params = Readonly<Record<string, string>>;

describe('a list of many case studies', () => {
  const many = Array.from({ length: 100 }, (_, index) => {
    const id = `c${index + 100}`;
    const themes = index % 2 ? [{ type: 'theme', id: 'theme-outdoors' }] : [];
    const createdAt = `2026-01-01T00:00:00.${index + 100}Z`;
    return entry({ ...quickCaseStudy, documentId: id, slug: id, title: `Example ${id}`, createdAt, themes });
  });
  const source = fixtureSource({ 'case-study': many });
  const narrowed = { kind: 'theme', slug: 'outdoors' };

  /** Every page of a list, from the first to the last, by the links between them. */
  async function pagesOf(first: AstroComponentFactory, later: AstroComponentFactory, params: Params = {}) {
    const pages = [await renderRoute(first, params, source)];
    for (;;) {
      const [next] = pages.at(-1)?.attributes('nav.pagination a[rel=next]', 'href') ?? [];
      if (next === undefined) return pages;
      pages.push(await renderRoute(later, { ...params, first: next.split('/').at(-2) ?? '' }, source));
    }
  }

  it.each<[string, AstroComponentFactory, AstroComponentFactory, Params, number]>([
    ['of all', CaseStudies, CaseStudiesFrom, {}, 100],
    ['of a theme', ListOf, ListOfFrom, narrowed, 50],
  ])(
    'shows each once on its pages, seven to thirty a page, the newest first: %s',
    async (_, first, later, params, count) => {
      const pages = await pagesOf(first, later, params);
      const titles = pages.map((page) => page.texts('.rows h3'));
      expect(titles.flat()).toEqual(
        many
          .map(({ data }) => data['title'])
          .reverse()
          .filter((__, index) => count === 100 || index % 2 === 0),
      );
      for (const { length } of titles) {
        expect(length).toBeGreaterThanOrEqual(7);
        expect(length).toBeLessThanOrEqual(30);
      }
      expect(pages.length).toBeGreaterThan(1);
    },
  );

  it('says on its first page how many there are, and there alone other ways to find practice', async () => {
    const [first, second] = await pagesOf(CaseStudies, CaseStudiesFrom);
    expect(first?.texts('main > h2')).toEqual(['100 examples']);
    expect(second?.texts('main > h2')).toEqual(['Earlier examples']);
    expect(first?.texts('.finder h2')).toEqual(['Find practice like yours']);
    expect(second?.texts('.finder h2')).toEqual([]);
  });

  it('names each later page by the case study that it begins with, so that no two have one title or description', async () => {
    const pages = [...(await pagesOf(CaseStudies, CaseStudiesFrom)), ...(await pagesOf(ListOf, ListOfFrom, narrowed))];
    const titles = pages.map((page) => page.texts('head title')[0]);
    const descriptions = pages.map((page) => page.attributes('meta[name=description]', 'content')[0]);
    expect([new Set(titles).size, new Set(descriptions).size]).toEqual([pages.length, pages.length]);
    const [, second] = pages;
    expect(second?.texts('h1')).toEqual([`Good practice, from “${second?.texts('.rows h3')[0] ?? ''}”`]);
  });

  it('leads from page to page, to browsers as well, and back to its first page', async () => {
    const [first, second] = await pagesOf(ListOf, ListOfFrom, narrowed);
    const next = first?.attributes('nav.pagination a', 'href') ?? [];
    expect(next).toEqual([expect.stringMatching(/^\/case-studies\/theme\/outdoors\/from\/c\d+\/$/)]);
    expect(first?.attributes('link[rel=next]', 'href')).toEqual(next);
    expect(second?.attributes('link[rel=prev]', 'href')).toEqual(['/case-studies/theme/outdoors/']);
    expect(second?.attributes('nav.pagination a[rel=prev]', 'href')).toEqual(['/case-studies/theme/outdoors/']);
    expect(second?.attributes('nav.pagination', 'aria-label')).toEqual(['Pages of this list']);
  });

  it('says with each way to find practice how many examples it leads to', async () => {
    const page = await renderRoute(CaseStudies);
    expect(page.texts('.finder summary')).toEqual([
      'Find practice like yours',
      'By principle',
      'By action',
      'By health board',
      'By setting',
      'By how people with lived experience were involved',
      'By evidence',
      'By stage',
      'By year begun',
    ]);
    expect(page.texts('.finder a')).toEqual([
      'Build in peer support 2 examples',
      'Champion peer support 1 example',
      'NHS Orkney 1 example',
      'All places',
      'Outdoors 1 example',
      'Co-produced it 1 example',
      'Promising 1 example',
      'Running 2 examples',
      '2024 1 example',
    ]);
  });

  it('stands on one page without links to others while it is short', async () => {
    const page = await renderRoute(CaseStudies);
    expect(page.texts('main > h2')).toEqual(['2 examples']);
    expect(page.texts('nav.pagination')).toEqual([]);
  });
});
