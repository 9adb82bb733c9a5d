import { describe, expect, it } from 'vitest';
import { bareFinding } from '../content/finding/fixtures.ts';
import type { Finding } from '../content/finding/finding.ts';
import { explainedStep, doneStep, looseStep } from '../content/milestone/fixtures.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import Action from '../pages/actions/[slug].astro';
import Findings from '../pages/findings.astro';
import Principle from '../pages/principles/[slug].astro';
import PromisePage from '../pages/progress/[slug].astro';
import ProgressPage from '../pages/progress/index.astro';

process.env['WAYMARK_TODAY'] = '2026-11-24';

/** The site with these findings, actions and principles, and no practice, as editors may have it in between. */
const said = (...findings: readonly (Partial<Finding> & { readonly documentId: string })[]) =>
  fixtureSource({ finding: findings.map((finding) => entry({ ...bareFinding, ...finding })) });
const toAction = (id: string, because: string) => ({ because, action: { type: 'action', id } as const });
const TO_PEER = { type: 'principle', id: 'principle-peer' } as const;
const TO_WHOLE = { type: 'principle', id: 'principle-whole' } as const;

describe('a principle', () => {
  it('shows the public thread: what people said, actions, practice, steps', async () => {
    const page = await renderRoute(Principle, { slug: 'peer-support' });
    expect(page.texts('nav.thread li')).toEqual([
      'What people said 1 finding',
      'This principle You are here',
      'Actions 1 action',
      'Good practice 2 examples',
      'Promises 2 steps',
    ]);
    expect(page.texts('#said .finding__statement')).toEqual(['Meeting somebody who has been there gives hope.']);
    expect(page.texts('#actions h3')).toEqual(['Champion peer support']);
    expect(page.texts('#practice h3')).toEqual(['Harbour walks', 'Songs on the ward']);
    expect(page.attributes('#practice .more a', 'href')).toEqual(['/case-studies/principle/peer-support/']);
    expect(page.texts('#steps .stage')).toEqual(['Done', 'Under way']);
  });

  it('says which of how many it is', async () => {
    expect((await renderRoute(Principle, { slug: 'peer-support' })).texts('.kicker')).toEqual(['Principle 2 of 2']);
  });

  it('that nothing belongs to yet says so, part by part, and how to tell of practice', async () => {
    const page = await renderRoute(Principle, { slug: 'whole-person' });
    expect(page.texts('nav.thread li').filter((station) => station.endsWith('None yet'))).toHaveLength(4);
    expect(page.attributes('nav.thread a', 'href')).toEqual(['#said', '#actions', '#practice', '#steps']);
    expect(page.texts('main .callout')).toEqual([
      'No finding leads to this principle yet.',
      'No action serves this principle yet.',
      'No example yet. Do you know one? Please tell us: hello@example.org',
      'Nothing is promised for this principle yet.',
    ]);
    expect(page.texts('main details:not(.cite)')).toEqual([]);
  });

  it('folds what belongs to it only through an action or a finding, and names that', async () => {
    const source = said(
      {
        documentId: 'a',
        statement: 'Said of it.',
        principles: [TO_PEER],
        actions: [toAction('action-join', 'Joined.')],
      },
      { documentId: 'b', statement: 'Said of peers.', actions: [toAction('action-champion', 'Peers are few.')] },
    );
    const page = await renderRoute(Principle, { slug: 'peer-support' }, source);
    expect(page.texts('#said .finding__statement')).toEqual(['Said of it.']);
    expect(page.texts('#said details')).toEqual([
      'Also related through “Champion peer support” Champion peer support Said of peers. Why: Peers are few.',
    ]);
    expect(page.texts('#actions h3')).toEqual(['Champion peer support']);
    expect(page.texts('#actions details')).toEqual([
      'Also related through what people said Said of it. Join up the parts Why: Joined.',
    ]);
    expect(page.attributes('#actions details a', 'href')).toEqual(['/findings/#finding-a', '/actions/join-up/']);
  });
});

describe('an action', () => {
  it('shows what people said that leads to it, with the reason, and the principles that it serves', async () => {
    const page = await renderRoute(Action, { slug: 'champion' });
    expect(page.texts('#said h2')).toEqual(['Why this action is needed']);
    expect(page.texts('#said li > p')).toEqual([
      'Meeting somebody who has been there gives hope.',
      'Why: There are too few peer workers.',
    ]);
    expect(page.attributes('#said a', 'href')).toEqual(['/findings/#finding-hope']);
    expect(page.attributes('#principles a', 'href')).toEqual(['/principles/peer-support/']);
    expect(page.texts('.page-header .progress p')).toEqual(['2 promises: 1 done, 1 under way (1 late)']);
  });

  it('folds what it only inherits from its principles, and counts it nowhere', async () => {
    const source = said(
      { documentId: 'a', statement: 'By name.', principles: [TO_PEER], actions: [toAction('action-champion', 'So.')] },
      { documentId: 'b', statement: 'Through it.', principles: [TO_PEER] },
      { documentId: 'c', statement: 'Of another.', principles: [TO_WHOLE] },
    );
    const page = await renderRoute(Action, { slug: 'champion' }, source);
    expect(page.texts('nav.thread li')[0]).toBe('What people said 1 finding');
    expect(page.texts('#said .finding__statement')).toEqual(['By name.']);
    expect(page.texts('#said details')).toEqual([
      'Also related through “Build in peer support” Build in peer support Through it.',
    ]);
    expect(page.attributes('#said details[open]', 'class')).toEqual([]);
  });

  it('that nothing leads to by name says so, and still folds what is only inherited', async () => {
    const page = await renderRoute(
      Action,
      { slug: 'champion' },
      said({ documentId: 'b', statement: 'Through it.', principles: [TO_PEER] }),
    );
    expect(page.texts('#said .callout')).toEqual(['No finding leads to this action by name yet.']);
    expect(page.texts('#said summary')).toEqual(['Also related through “Build in peer support”']);
  });

  it('that nothing belongs to yet says so, part by part', async () => {
    const page = await renderRoute(Action, { slug: 'join-up' });
    expect(page.texts('main .callout')).toEqual([
      'No finding leads to this action by name yet.',
      'This action serves no principle yet.',
      'No example yet. Do you know one? Please tell us: hello@example.org',
      'Nothing is promised for this action yet.',
    ]);
  });
});

describe('progress', () => {
  const source = fixtureSource({ milestone: [doneStep, explainedStep, looseStep].map(entry) });
  const progress = () => renderRoute(ProgressPage, {}, source);

  it('stands by action, with promises that belong to none at the end, then by state, owner and date', async () => {
    const page = await progress();
    expect(page.texts('main h2')).toEqual([
      'In short',
      'What has changed',
      'Champion peer support',
      'Promises that serve every action',
      'All promises by state',
      'All promises by who keeps them',
      'All promises by date',
    ]);
    expect(page.attributes('.milestone', 'id')).toEqual(['milestone-done', 'milestone-late', 'milestone-loose']);
    expect(page.texts('#by-state h3')).toEqual(['Late', 'Planned', 'Done']);
    expect(page.texts('#by-owner h3')).toEqual(['Northlight', 'The peer work group', 'Nobody is named yet']);
    expect(page.attributes('#by-date .promise-index a', 'href')).toEqual([
      '/progress/a-paid-place/',
      '/progress/good-roles/',
      '/progress/a-plan-is-written/',
    ]);
  });

  it('tells the number, the stage in words, the date as exactly as it is known, what was promised first, and lateness plainly', async () => {
    const page = await progress();
    expect(page.texts('#milestone-done .milestone__state')).toEqual([
      'Promise 1 Done 23 June 2026 First promised for November 2025',
    ]);
    expect(page.texts('#milestone-late .milestone__state')).toEqual(['Promise 2 Under way']);
    expect(page.texts('#milestone-late .late')).toEqual([
      'Late: was due July to September 2026. No new date has been set yet. 24 September 2026: Pay is the hard part.',
    ]);
    expect(page.texts('#milestone-loose .milestone__state')).toEqual(['Promise 3 Planned']);
  });

  it('says whose each promise is', async () => {
    const page = await progress();
    expect(page.texts('#milestone-done > .muted')).toEqual(['Kept by Northlight']);
    expect(page.texts('#milestone-loose > .muted')).toEqual([]);
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
      '/progress/action/champion/feed.atom',
      '/progress/owner/northlight/feed.atom',
      '/progress/feed.atom',
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
    expect((await promise('a-paid-place')).texts('#cite p')).toEqual([
      'Northlight, Promise 1: A paid place on the steering group. Waymarks, https://example.org/progress/a-paid-place/',
    ]);
  });

  it('says plainly that it is late, or that nobody is named, no date is set and nothing was told', async () => {
    expect((await promise('good-roles')).texts('.page-header .late')).toEqual([
      'Late: was due July to September 2026. No new date has been set yet.',
    ]);
    const page = await promise('a-plan-is-written');
    expect(page.texts('.facts dd')).toEqual(['Nobody is named yet.', 'No date is set.']);
    expect(page.texts('#updates p')).toEqual(['Nothing has been told of it yet.']);
    expect(page.texts('main h2')).toEqual(['What has happened', 'How to cite this page']);
  });

  it('is not there where there is no such promise', async () => {
    expect((await promise('nothing')).status).toBe(404);
  });
});

describe('what people said', () => {
  it('stands by subject, with quotes and the principles that came of it', async () => {
    const page = await renderRoute(Findings);
    expect(page.texts('main h2')).toEqual([
      'Hope: Meeting somebody who has been there gives hope.',
      'Other things that people said: Support is patchy.',
    ]);
    expect(page.texts('#finding-hope blockquote')).toEqual(['She put the kettle on.']);
    expect(page.attributes('#finding-hope > p a', 'href')).toEqual(['/principles/peer-support/']);
  });

  it('names the actions that answer it, each once and with the reason, without those that are not published', async () => {
    const answers = [
      toAction('action-champion', 'There are too few.'),
      toAction('action-gone', 'It went.'),
      toAction('action-champion', 'Once more.'),
    ];
    const page = await renderRoute(Findings, {}, said({ documentId: 'a', actions: answers }));
    expect(page.texts('#finding-a li')).toEqual(['Champion peer support Why: There are too few.']);
    expect(page.texts('#finding-a .callout')).toEqual([]);
  });

  it('says where no action answers it, and folds those that serve its principles', async () => {
    const source = said({ documentId: 'a' }, { documentId: 'b', principles: [TO_PEER] });
    const page = await renderRoute(Findings, {}, source);
    expect(page.texts('#finding-a .callout')).toEqual(['No action answers this yet.']);
    expect(page.texts('#finding-b .callout')).toEqual(['No action answers this by name yet.']);
    expect(page.texts('#finding-b details')).toEqual([
      'Also related through “Build in peer support” Build in peer support Champion peer support',
    ]);
  });
});
