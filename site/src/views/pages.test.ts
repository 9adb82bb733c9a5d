import { describe, expect, it } from 'vitest';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { fullCaseStudy, quickCaseStudy } from '../content/case-study/fixtures.ts';
import { fixtureSource } from '../content/testing/fixture-source.ts';
import { entry } from '../content/testing/memory-source.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import NotFound from '../pages/404.astro';
import StandingPage from '../pages/[slug].astro';
import Action from '../pages/actions/[slug].astro';
import Actions from '../pages/actions/index.astro';
import CaseStudy from '../pages/case-studies/[slug].astro';
import ListOf from '../pages/case-studies/[kind]/[slug]/index.astro';
import CaseStudies from '../pages/case-studies/index.astro';
import CaseStudiesPage from '../pages/case-studies/page/[number].astro';
import Findings from '../pages/findings.astro';
import Home from '../pages/index.astro';
import Principle from '../pages/principles/[slug].astro';
import Principles from '../pages/principles/index.astro';
import Report from '../pages/reports/[slug].astro';
import Reports from '../pages/reports/index.astro';
import WhatNext from '../pages/what-next.astro';

process.env['WAYMARK_TODAY'] = '2026-11-24';

type Params = Readonly<Record<string, string>>;

const EVERY_PAGE: readonly [path: string, route: AstroComponentFactory, params?: Params][] = [
  ['/', Home],
  ['/principles/', Principles],
  ['/principles/peer-support/', Principle, { slug: 'peer-support' }],
  ['/principles/whole-person/', Principle, { slug: 'whole-person' }],
  ['/actions/', Actions],
  ['/actions/champion/', Action, { slug: 'champion' }],
  ['/actions/join-up/', Action, { slug: 'join-up' }],
  ['/case-studies/', CaseStudies],
  ['/case-studies/principle/peer-support/', ListOf, { kind: 'principle', slug: 'peer-support' }],
  ['/case-studies/action/champion/', ListOf, { kind: 'action', slug: 'champion' }],
  ['/case-studies/place/nhs-orkney/', ListOf, { kind: 'place', slug: 'nhs-orkney' }],
  ['/case-studies/theme/outdoors/', ListOf, { kind: 'theme', slug: 'outdoors' }],
  ['/case-studies/harbour-walks/', CaseStudy, { slug: 'harbour-walks' }],
  ['/case-studies/songs-on-the-ward/', CaseStudy, { slug: 'songs-on-the-ward' }],
  ['/reports/', Reports],
  ['/reports/whats-next/', Report, { slug: 'whats-next' }],
  ['/what-next/', WhatNext],
  ['/findings/', Findings],
  ['/about/', StandingPage, { slug: 'about' }],
  ['/accessible-formats/', StandingPage, { slug: 'accessible-formats' }],
  ['/404.html', NotFound],
];

describe.each(EVERY_PAGE)('the page %s', (_, route, params) => {
  it('has one main heading, a title, landmarks, a way to skip to its content, and help at the same place', async () => {
    const page = await renderRoute(route, params);
    expect(page.texts('h1')).toHaveLength(1);
    expect(page.texts('title')[0]).toContain('Waymarks');
    expect(page.attributes('html', 'lang')).toEqual(['en']);
    expect(page.attributes('body > a', 'href')[0]).toBe('#content');
    expect(page.attributes('main', 'id')).toEqual(['content']);
    expect(page.texts('header details.help-now > summary')).toEqual(['Help now']);
    expect(page.texts('.help-line__name')).toEqual(['Emergency', 'Breathing Space']);
    expect(page.attributes('.help-line__phone', 'href')).toEqual(['tel:999', 'tel:0800838587']);
  });

  it('needs no JavaScript, and sets no style of its own', async () => {
    const { html } = await renderRoute(route, params);
    expect(html).not.toMatch(/<script|\son[a-z]+=|\sstyle=|javascript:/i);
  });

  it('says the same in the same bytes when it is rendered again', async () => {
    expect((await renderRoute(route, params)).html).toBe((await renderRoute(route, params)).html);
  });

  it('links only to pages and parts of pages that are there', async () => {
    const page = await renderRoute(route, params);
    const known = new Set(EVERY_PAGE.map(([each]) => each));
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
    ['a page after the last', CaseStudiesPage, { number: '2' }],
    ['a page that is no number', CaseStudiesPage, { number: 'two' }],
  ])('answers “not found” for %s', async (_, route, params) => {
    expect((await renderRoute(route, params)).status).toBe(404);
  });

  it.each<[string, AstroComponentFactory]>([
    ['case studies', CaseStudies],
    ['reports', Reports],
    ['findings', Findings],
    ['steps', WhatNext],
    ['principles', Principles],
    ['actions', Actions],
  ])('is the list of %s while there are none', async (_, route) => {
    const empty = fixtureSource({
      'case-study': [],
      report: [],
      finding: [],
      milestone: [],
      principle: [],
      action: [],
    });
    expect((await renderRoute(route, {}, empty)).status).toBe(404);
  });
});

describe('the first page', () => {
  it('shows the newest practice and report where editors chose none', async () => {
    const page = await renderRoute(Home);
    expect(page.texts('#practice h3')).toEqual([fullCaseStudy.title, quickCaseStudy.title]);
    expect(page.texts('#report h3')).toEqual(['What’s next?']);
  });

  it('says how far each action is, and what comes next', async () => {
    const page = await renderRoute(Home);
    expect(page.texts('#actions .progress p')).toEqual(['1 of 2 steps done, 1 under way, 1 later than planned']);
    expect(page.texts('#next .milestone__title')).toEqual(['A statement on good roles', 'A plan is written']);
  });

  it('links to no list that is empty', async () => {
    const bare = fixtureSource({ 'case-study': [], report: [], finding: [], milestone: [] });
    const links = (await renderRoute(Home, {}, bare)).attributes('main a', 'href');
    expect(links.filter((href) => /^\/(case-studies|reports|findings|what-next)\//.test(href ?? ''))).toEqual([]);
  });

  it('is refused with words for editors while it is not published', async () => {
    await expect(renderRoute(Home, {}, fixtureSource({ home: [] }))).rejects.toThrow('Publish it in the CMS.');
  });
});

describe('a list of many case studies', () => {
  const many = Array.from({ length: 45 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return entry({
      ...quickCaseStudy,
      documentId: `c${number}`,
      slug: `c${number}`,
      title: `Example ${number}`,
      createdAt: `2026-01-${number}`,
    });
  });
  const source = fixtureSource({ 'case-study': many });

  it('shows twenty a page, the newest first', async () => {
    const page = await renderRoute(CaseStudies, {}, source);
    expect(page.texts('.rows h3')).toHaveLength(20);
    expect(page.texts('.rows h3')[0]).toBe('Example 45');
    expect(page.texts('main > h2')).toEqual(['45 examples, page 1 of 3']);
    expect(page.attributes('link[rel=next]', 'href')).toEqual(['/case-studies/page/2/']);
  });

  it('names its later pages in title, heading and navigation', async () => {
    const page = await renderRoute(CaseStudiesPage, { number: '2' }, source);
    expect(page.texts('h1')).toEqual(['Good practice, page 2 of 3']);
    expect(page.attributes('link[rel=prev]', 'href')).toEqual(['/case-studies/']);
    expect(page.attributes('.pagination a[aria-current]', 'href')).toEqual(['/case-studies/page/2/']);
    expect(page.attributes('nav.pagination', 'aria-label')).toEqual(['Pages of this list']);
  });
});
