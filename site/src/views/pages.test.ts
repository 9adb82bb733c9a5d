import { describe, expect, it } from 'vitest';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { actions } from '../content/action/action.ts';
import { caseStudies } from '../content/case-study/case-study.ts';
import { fullCaseStudy, quickCaseStudy } from '../content/case-study/fixtures.ts';
import { findings } from '../content/finding/finding.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { looseStep } from '../content/milestone/fixtures.ts';
import { milestones, type Milestone } from '../content/milestone/milestone.ts';
import { principles } from '../content/principle/principle.ts';
import { indexOf } from '../content/reading/path-to.ts';
import { definitions } from '../content/registry.ts';
import { fullSite } from '../content/site/fixtures.ts';
import { everyPage, feedsOfTypes } from '../content/testing/every-page.ts';
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
import Home from '../pages/index.astro';
import Principle from '../pages/principles/[slug].astro';
import Principles from '../pages/principles/index.astro';
import Report from '../pages/reports/[slug].astro';
import Reports from '../pages/reports/index.astro';
import WhatNext from '../pages/what-next.astro';

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
    expect(page.texts('header details.help-now > summary')).toEqual(['Help now']);
    expect(page.texts('.help-line__name')).toEqual(['Emergency', 'Breathing Space']);
    expect(page.attributes('.help-line__way a', 'href')).toEqual(['tel:999', 'tel:+44800838587']);
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
    const known = new Set([...EVERY_PAGE.map(([each]) => each), ...feedsOfTypes]);
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
    ['steps', WhatNext, 'What happens next'],
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

describe('the first page', () => {
  it('shows the newest practice and report where editors chose none', async () => {
    const page = await renderRoute(Home);
    expect(page.texts('#practice h3')).toEqual([fullCaseStudy.title, quickCaseStudy.title]);
    expect(page.texts('#report h3')).toEqual(['What’s next?']);
  });

  it('says how far each action is, and what comes next', async () => {
    const page = await renderRoute(Home);
    expect(page.texts('#actions .card .progress p')).toEqual(['2 steps: 1 done, 1 under way (1 late)']);
    expect(page.texts('#actions > .progress p')).toEqual(['3 steps: 1 done, 1 under way (1 late), 1 planned']);
    expect(page.texts('#next .milestone__title')).toEqual(['A statement on good roles', 'A plan is written']);
  });

  it('opens with the state of the promises, which leads to all of them, and then the report', async () => {
    const page = await renderRoute(Home);
    expect(page.texts('.hero .buttons a')).toEqual(['1 of 3 promises kept, 1 late', 'Read the report']);
    expect(page.attributes('.hero .buttons a', 'href')[0]).toBe(indexOf(milestones));
  });

  it('says nothing of promises where there are none, and nothing of lateness where nothing is late', async () => {
    const first = async (...steps: readonly Milestone[]) =>
      (await renderRoute(Home, {}, fixtureSource({ milestone: steps.map(entry) }))).texts('.hero .buttons a')[0];
    expect(await first()).toBe('Read the report');
    expect(await first(looseStep)).toBe('0 of 1 promise kept');
  });

  it('shows the thread as five stops, each with how much there is', async () => {
    const page = await renderRoute(Home);
    expect(page.texts('nav.thread li')).toEqual([
      'What people said 2 findings',
      'Principles 2 principles',
      'Actions 2 actions',
      'Good practice 2 examples',
      'Promises 3 steps',
    ]);
    expect(page.attributes('nav.thread a', 'href')).toEqual(
      [findings, principles, actions, caseStudies, milestones].map(indexOf),
    );
  });

  it('says of a stop at which nothing is yet that there is none, and shows no thread where all are so', async () => {
    const none = { finding: [], principle: [], action: [], 'case-study': [], milestone: [] };
    const some = await renderRoute(Home, {}, fixtureSource({ finding: [], milestone: [] }));
    expect(some.texts('nav.thread li').filter((stop) => stop.endsWith('None yet'))).toEqual([
      'What people said None yet',
      'Promises None yet',
    ]);
    expect(some.attributes('nav.thread a', 'href')).toHaveLength(3);
    expect((await renderRoute(Home, {}, fixtureSource(none))).texts('nav.thread')).toEqual([]);
  });

  it('says who asked and who answers, and names nobody who is not published', async () => {
    const page = await renderRoute(Home);
    expect(page.texts('.speakers dt')).toEqual(['Who asked']);
    expect(page.texts('.speakers dd')).toEqual([
      'Northlight (invented) (another website) It asked people what should happen next.',
    ]);
    expect(page.texts('.site-footer p').filter((text) => text.startsWith('Who'))).toEqual([
      'Who asked: Northlight (invented)',
    ]);
  });

  it('says nothing of who is speaking where nobody is named', async () => {
    const page = await renderRoute(Home, {}, fixtureSource({ site: [entry({ ...fullSite, organisations: [] })] }));
    expect(page.html).not.toMatch(/who asked/i);
    expect(page.texts('.speakers')).toEqual([]);
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
