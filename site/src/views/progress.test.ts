import { describe, expect, it } from 'vitest';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { doneStep, explainedStep, looseStep } from '../content/milestone/fixtures.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import PromisePage from '../pages/progress/[slug].astro';
import ProgressPage from '../pages/progress/index.astro';

process.env['WAYMARK_TODAY'] = '2026-11-24';

describe('progress', () => {
  const source = fixtureSource({ milestone: [doneStep, explainedStep, looseStep].map(entry) });
  const progress = () => renderRoute(ProgressPage, {}, source);

  it('stands by date, open, where links from before lead to', async () => {
    const page = await progress();
    expect(page.texts('main h2')).toEqual([
      'In short',
      'All promises by date',
      'By action',
      'What has changed',
      'By state',
      'By who keeps them',
    ]);
    expect(page.attributes('#by-date li', 'id')).toEqual(['milestone-done', 'milestone-late', 'milestone-loose']);
    expect(page.attributes('#by-date li a', 'href')).toEqual([
      '/progress/a-paid-place/',
      '/progress/good-roles/',
      '/progress/a-plan-is-written/',
    ]);
    expect(page.texts('#by-date li')).toEqual([
      'A paid place on the steering group Done 23 June 2026 Promise 1 · Kept by Northlight',
      'A statement on good roles Late July to September 2026 Promise 2 · Kept by The peer work group',
      'A plan is written Planned Promise 3',
    ]);
  });

  it('stands by action, with promises that belong to none at the end, by state and by owner: folded, each with its count', async () => {
    const page = await progress();
    expect(page.texts('#by-action summary')).toEqual([
      'Champion peer support 2 promises: 1 done, 1 under way (1 late)',
      'Promises that serve every action 1 promise: 1 planned',
    ]);
    expect(page.texts('#by-state summary')).toEqual(['Late 1 promise', 'Planned 1 promise', 'Done 1 promise']);
    expect(page.texts('#by-owner summary')).toEqual([
      'Northlight 1 promise',
      'The peer work group 1 promise',
      'Nobody is named yet 1 promise',
    ]);
    expect(page.texts('.promise-fold[open]')).toEqual([]);
  });

  it('tells the number, the stage in words, the date as exactly as it is known, what was promised first, and lateness plainly', async () => {
    const page = await progress();
    expect(page.texts('.milestone__state')).toEqual([
      'Promise 1 Done 23 June 2026 First promised for November 2025',
      'Promise 2 Under way',
      'Promise 3 Planned',
    ]);
    expect(page.texts('.milestone .late')).toEqual([
      'Late: was due July to September 2026. No new date has been set yet. 24 September 2026: Pay is the hard part.',
    ]);
  });

  it('says whose each promise is', async () => {
    const page = await progress();
    expect(page.texts('.milestone > .muted')).toEqual(['Kept by Northlight', 'Kept by The peer work group']);
  });

  it('begins with all of it in short, for somebody who has five minutes', async () => {
    const page = await progress();
    expect(page.texts('#in-short strong')).toEqual(['3 promises', '1', '1', '1']);
    expect(page.texts('#in-short .standings__name')).toEqual(['1 Done', '1 Late', '1 Planned']);
    expect(page.texts('#in-short .updates li')).toEqual([
      'A statement on good roles Late: was due July to September 2026.',
    ]);
  });

  it('tells what has changed in the last 90 days, since spring, and before that', async () => {
    const page = await progress();
    expect(page.texts('#changes h3')).toEqual(['In the last 90 days, since 26 August 2026']);
    expect(page.texts('#changes > .updates li')).toEqual([
      '24 September 2026 Under way A statement on good roles Pay is the hard part.',
    ]);
    expect(page.texts('#changes summary')).toEqual([
      'Before that, since the beginning of spring (1 March 2026): 4 changes',
      'Before 1 March 2026: 1 change',
    ]);
  });

  it('has a feed of all promises, of each action and of each organisation, and a calendar of what is due', async () => {
    const page = await progress();
    expect(page.attributes('a[type="application/atom+xml"]', 'href')).toEqual([
      '/progress/feed.atom',
      '/progress/action/champion/feed.atom',
      '/progress/owner/northlight/feed.atom',
    ]);
    expect(page.attributes('a[type="text/calendar"]', 'href')).toEqual(['/progress/due.ics']);
  });
});

describe('the page of a promise', () => {
  const promise = (slug: string) => renderRoute(PromisePage, { slug });

  it('says what was promised, its number, whose it is and how to ask', async () => {
    const page = await promise('a-paid-place');
    expect([page.texts('h1'), page.texts('.kicker')]).toEqual([['A paid place on the steering group'], ['Promise 1']]);
    expect(page.texts('.facts dt')).toEqual([
      'Who keeps it',
      'How to ask about it',
      'First promised for',
      'Was due',
      'Done on',
    ]);
    expect(page.texts('.facts dd')).toEqual([
      'Northlight Invented example',
      'Lead for taking part',
      'ask@northlight.example.org',
      '0131 496 0100',
      'About this site',
      'November 2025',
      'May 2026',
      '23 June 2026',
    ]);
    expect(page.attributes('.facts a', 'href')).toEqual([
      'mailto:ask@northlight.example.org',
      'tel:+441314960100',
      '/about/',
    ]);
  });

  it('keeps every date with its reason, every update, what shows it, and because of what it was promised', async () => {
    const page = await promise('a-paid-place');
    expect(page.texts('#dates li')).toEqual([
      '2 March 2026 Moved from 31 March 2026 to May 2026. More people applied than we had time to talk with.',
      '20 October 2025 Moved from November 2025 to 31 March 2026. The money for pay came later than we were told.',
    ]);
    expect(page.attributes('#updates time', 'datetime')).toEqual(['2026-06-23', '2026-05-12']);
    expect(page.texts('#evidence a')).toEqual(['The report and all its versions', 'How it came about']);
    expect(page.attributes('#why a', 'href')).toEqual(['/actions/champion/', '/findings/#finding-hope']);
  });

  it('can be cited, by who keeps it, its number and its address', async () => {
    expect((await promise('a-paid-place')).texts('#cite[open] .cite__copy')).toEqual([
      'https://example.org/progress/a-paid-place/',
      'Northlight, Promise 1: A paid place on the steering group, Waymarks, https://example.org/progress/a-paid-place/',
    ]);
  });

  it('says plainly that it is late, or that nobody is named, no date is set and nothing was told', async () => {
    expect((await promise('good-roles')).texts('.page-header .late')).toEqual([
      'Late: was due July to September 2026. No new date has been set yet.',
    ]);
    const page = await promise('a-plan-is-written');
    expect(page.texts('.facts dd')).toEqual(['Nobody is named yet.', 'No date is set.']);
    expect(page.texts('#updates p')).toEqual(['Nothing has been told of it yet.']);
    expect(page.texts('main h2')).toEqual(['What has happened']);
  });

  it('is not there where there is no such promise', async () => {
    expect((await promise('nothing')).status).toBe(404);
  });
});
