import { describe, expect, it } from 'vitest';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { quickCaseStudy } from '../content/case-study/fixtures.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { definitions } from '../content/registry.ts';
import { everyPage, feedsOfTypes, filesOfPromises } from '../content/testing/every-page.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import StandingPage from '../pages/[slug].astro';
import Action from '../pages/actions/[slug].astro';
import Actions from '../pages/actions/index.astro';
import CaseStudy from '../pages/case-studies/[slug].astro';
import ListOfFrom from '../pages/case-studies/[kind]/[slug]/from/[first].astro';
import ListOf from '../pages/case-studies/[kind]/[slug]/index.astro';
import CaseStudies from '../pages/case-studies/index.astro';
import CaseStudiesFrom from '../pages/case-studies/from/[first].astro';
import Findings from '../pages/findings.astro';
import Principle from '../pages/principles/[slug].astro';
import Principles from '../pages/principles/index.astro';
import Progress from '../pages/progress/index.astro';
import Report from '../pages/reports/[slug].astro';
import Reports from '../pages/reports/index.astro';

type Params = Readonly<Record<string, string>>;

const EVERY_PAGE = await everyPage();

it('every type whose entries have a page has one in the fixtures', () => {
  const paths = EVERY_PAGE.map(([path]) => path);
  for (const { type, address } of definitions)
    for (const folder of [address?.pages, address?.lists].filter((each) => each !== undefined))
      expect([type, paths.some((path) => path.startsWith(folder) && path !== folder)]).toEqual([type, true]);
});

describe.each(EVERY_PAGE)('the page %s', (_, route, params) => {
  it('has one main heading, a title, landmarks, a way to skip to its content, and help at the same place', async () => {
    const page = await renderRoute(route, params);
    expect(page.texts('h1')).toHaveLength(1);
    expect(page.texts('title')[0]).toContain('Waymarks');
    expect(page.attributes('html', 'lang')).toEqual(['en']);
    expect(page.attributes('body > a', 'href')[0]).toBe('#content');
    expect(page.attributes('main', 'id')).toEqual(['content']);
    expect(page.texts('header .top > button.help-now')).toEqual(['Help now']);
    expect(page.texts('.help-line__name')).toEqual(['Emergency', 'Breathing Space']);
    expect(page.attributes('header .help-line__way a', 'href')).toEqual(['tel:999', 'tel:+44800838587']);
  });

  it('needs no JavaScript, and sets no style of its own', async () => {
    const { html } = await renderRoute(route, params);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)|\son[a-z]+=|\sstyle=|javascript:/i);
  });

  it('says the same in the same bytes when it is rendered again', async () => {
    expect((await renderRoute(route, params)).html).toBe((await renderRoute(route, params)).html);
  });

  it('links only to pages and parts of pages that are there', async () => {
    const page = await renderRoute(route, params);
    const known = new Set([...EVERY_PAGE.map(([each]) => each), ...feedsOfTypes, ...filesOfPromises]);
    const links = page.attributes('a', 'href').filter((href) => href !== undefined);
    const dead = links.filter((href) => {
      const [to = '', fragment] = href.split('#');
      if (to === '') return !page.html.includes(`id="${fragment ?? ''}"`);
      return to.startsWith('/') && !to.startsWith('/media/') && !known.has(to);
    });
    expect(dead).toEqual([]);
  });
});

describe('all pages together', () => {
  it('have titles that tell them apart', async () => {
    const pages = await Promise.all(EVERY_PAGE.map(([, route, params]) => renderRoute(route, params)));
    const titles = pages.map((page) => page.texts('head title')[0]);
    expect(new Set(titles).size).toBe(EVERY_PAGE.length);
  });
});

describe('an address where nothing stands', () => {
  it.each<[string, AstroComponentFactory, Params]>([
    ['an unknown principle', Principle, { slug: 'nothing' }],
    ['an unknown action', Action, { slug: 'nothing' }],
    ['an unknown case study', CaseStudy, { slug: 'nothing' }],
    ['an unknown report', Report, { slug: 'nothing' }],
    ['an unknown page', StandingPage, { slug: 'nothing' }],
    ['an unknown kind of list', ListOf, { kind: 'colour', slug: 'outdoors' }],
    ['a list of a theme that no case study has', ListOf, { kind: 'theme', slug: 'justice' }],
    ['a list from an unknown case study', CaseStudiesFrom, { first: 'nothing' }],
    ['a list from a case study that begins no page', CaseStudiesFrom, { first: 'harbour-walks' }],
    ['a narrowed list from an unknown case study', ListOfFrom, { kind: 'theme', slug: 'outdoors', first: 'nothing' }],
  ])('answers “not found” for %s', async (_, route, params) => {
    expect((await renderRoute(route, params)).status).toBe(404);
  });
});

describe('a list in which nothing is yet', () => {
  const empty = fixtureSource({
    'case-study': [],
    report: [],
    finding: [],
    milestone: [],
    principle: [],
    action: [],
  });
  const lists: [string, AstroComponentFactory, title: string][] = [
    ['case studies', CaseStudies, 'Good practice'],
    ['reports', Reports, 'Reports'],
    ['findings', Findings, 'What people said'],
    ['promises', Progress, 'Progress'],
    ['principles', Principles, 'Principles'],
    ['actions', Actions, 'Actions'],
  ];

  it.each(lists)('says so kindly, because the menu may lead there: %s', async (_, route, title) => {
    const page = await renderRoute(route, {}, empty);
    expect(page.status).toBe(200);
    expect(page.texts('h1')).toEqual([title]);
    expect(page.texts('main p')[0]).toBe(
      'There is nothing here yet. As soon as something is published, it will be on this page.',
    );
    expect(page.attributes('main p a', 'href')).toEqual(['/']);
    expect(page.attributes('meta[name=robots]', 'content')).toEqual(['noindex']);
  });

  it.each(lists)('is the list as ever once something is in it: %s', async (_, route) => {
    const page = await renderRoute(route);
    expect(page.html).not.toContain('There is nothing here yet');
    expect(page.attributes('meta[name=robots]', 'content')).toEqual([]);
  });
});

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
    'shows each once on its pages, ten to forty a page, the newest first: %s',
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
        expect(length).toBeGreaterThanOrEqual(10);
        expect(length).toBeLessThanOrEqual(40);
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
    expect(page.texts('.finder summary')).toEqual(['By principle', 'By action', 'By health board', 'By setting']);
    expect(page.texts('.finder a')).toEqual([
      'Build in peer support 2 examples',
      'Champion peer support 1 example',
      'NHS Orkney 1 example',
      'Outdoors 1 example',
    ]);
  });

  it('stands on one page without links to others while it is short', async () => {
    const page = await renderRoute(CaseStudies);
    expect(page.texts('main > h2')).toEqual(['2 examples']);
    expect(page.texts('nav.pagination')).toEqual([]);
  });
});
