import { describe, expect, it } from 'vitest';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
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

/** The pages that have a script, which the search needs (docs/decisions/0057-two-pages-with-a-script.md). */
const SEARCHES = ['/search/', '/case-studies/explore/'];

describe.each(EVERY_PAGE)('the page %s', (path, route, params) => {
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

  it('needs no JavaScript but for a search, and sets no style of its own', async () => {
    const { html } = await renderRoute(route, params);
    const withoutSearch = SEARCHES.includes(path)
      ? html.replace(/<script type="module" src="[^"]+"><\/script>/, '')
      : html;
    expect(withoutSearch).not.toMatch(/<script(?! type="application\/ld\+json">)|\son[a-z]+=|\sstyle=|javascript:/i);
  });

  it('says the same in the same bytes when it is rendered again', async () => {
    expect((await renderRoute(route, params)).html).toBe((await renderRoute(route, params)).html);
  });

  it('links only to pages and parts of pages that are there', async () => {
    const page = await renderRoute(route, params);
    const known = new Set([...EVERY_PAGE.map(([each]) => each), ...feedsOfTypes, ...filesOfPromises]);
    const links = page.attributes('a', 'href').filter((href) => href !== undefined);
    const dead = links.filter((href) => {
      const [address = '', fragment] = href.split('#');
      const [to = ''] = address.split('?');
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
