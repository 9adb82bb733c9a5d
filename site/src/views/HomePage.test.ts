import { describe, expect, it } from 'vitest';
import { actions } from '../content/action/action.ts';
import { caseStudies } from '../content/case-study/case-study.ts';
import { fullCaseStudy, quickCaseStudy } from '../content/case-study/fixtures.ts';
import { findings } from '../content/finding/finding.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { explainedStep, looseStep } from '../content/milestone/fixtures.ts';
import { milestones, type Milestone } from '../content/milestone/milestone.ts';
import { principles } from '../content/principle/principle.ts';
import { indexOf } from '../content/reading/path-to.ts';
import { fullSite } from '../content/site/fixtures.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import Home from '../pages/index.astro';

describe('the first page', () => {
  it('shows the newest practice and report where editors chose none', async () => {
    const page = await renderRoute(Home);
    expect(page.texts('#practice h3')).toEqual([fullCaseStudy.title, quickCaseStudy.title]);
    expect(page.texts('#report h3')).toEqual(['What’s next?']);
  });

  it('says how far each action is, and what comes next', async () => {
    const page = await renderRoute(Home);
    expect(page.texts('#actions .card .progress p')).toEqual(['2 promises: 1 done, 1 under way (1 late)']);
    expect(page.texts('#next .milestone__title')).toEqual(['A statement on good roles', 'A plan is written']);
  });

  it('tells what has changed in the last 90 days, and leads to all that ever has', async () => {
    const [whatChanged] = (await renderRoute(Home)).texts('#changes');
    expect(whatChanged).toBe(
      'What has changed Nothing has changed in the last 90 days. Everything that has changed, back to the first promise',
    );
    const source = fixtureSource({ milestone: [entry(explainedStep)] });
    const page = await renderRoute(Home, {}, source);
    expect(page.texts('#changes > .section__intro')).toEqual(['In the last 90 days, since 26 August 2026.']);
    expect(page.texts('#changes li')).toEqual([
      '24 September 2026 Under way A statement on good roles Pay is the hard part.',
    ]);
    expect(page.attributes('#changes .more a', 'href')).toEqual(['/progress/#changes']);
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
      'Promises 3 promises',
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
    expect(links.filter((href) => /^\/(case-studies|reports|findings|progress)\//.test(href ?? ''))).toEqual([]);
  });

  it('is refused with words for editors while it is not published', async () => {
    await expect(renderRoute(Home, {}, fixtureSource({ home: [] }))).rejects.toThrow('Publish it in the CMS.');
  });
});
