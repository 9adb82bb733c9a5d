import { describe, expect, it } from 'vitest';
import { explainedStep, doneStep, looseStep } from '../content/milestone/fixtures.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import Action from '../pages/actions/[slug].astro';
import Findings from '../pages/findings.astro';
import Principle from '../pages/principles/[slug].astro';
import WhatNext from '../pages/what-next.astro';

process.env['WAYMARK_TODAY'] = '2026-11-24';

describe('a principle', () => {
  it('shows the public thread: what people said, actions, practice, steps', async () => {
    const page = await renderRoute(Principle, { slug: 'peer-support' });
    expect(page.texts('nav.thread li')).toEqual([
      'What people said 1 finding',
      'This principle You are here',
      'Actions 1 serves it',
      'Practice 2 examples',
      'Next steps 2 with their dates',
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

  it('that nothing belongs to yet shows no empty parts', async () => {
    const page = await renderRoute(Principle, { slug: 'whole-person' });
    expect(page.texts('main h2')).toEqual([]);
    expect(page.texts('nav.thread li')).toEqual([]);
  });
});

describe('an action', () => {
  it('shows the principles that it serves and what people said that led to them', async () => {
    const page = await renderRoute(Action, { slug: 'champion' });
    expect(page.attributes('#principles a', 'href')).toEqual(['/principles/peer-support/']);
    expect(page.attributes('#said a', 'href')).toEqual(['/findings/#finding-hope']);
    expect(page.texts('.page-header .progress p')).toEqual(['2 steps: 1 done, 1 under way (1 late)']);
  });
});

describe('what happens next', () => {
  const source = fixtureSource({ milestone: [doneStep, explainedStep, looseStep].map(entry) });
  const whatNext = () => renderRoute(WhatNext, {}, source);

  it('stands by action, with steps that belong to none at the end', async () => {
    const page = await whatNext();
    expect(page.texts('main h2')).toEqual(['In short', 'Champion peer support', 'Steps that serve every action']);
    expect(page.attributes('.milestone', 'id')).toEqual(['milestone-done', 'milestone-late', 'milestone-loose']);
  });

  it('tells the stage in words, the date as exactly as it is known, and lateness honestly', async () => {
    const page = await whatNext();
    expect(page.texts('#milestone-done .milestone__state')).toEqual(['Done 23 June 2026']);
    expect(page.texts('#milestone-late .milestone__state')).toEqual(['Under way']);
    expect(page.texts('#milestone-late .late')).toEqual([
      'Late. We said July to September 2026. We have not set a new date yet. 24 September 2026: Pay is the hard part.',
    ]);
    expect(page.texts('#milestone-late summary')).toEqual(['1 earlier update on “A statement on good roles”']);
    expect(page.texts('#milestone-loose .milestone__state')).toEqual(['Planned']);
  });

  it('begins with all of it in short, for somebody who has five minutes', async () => {
    const page = await whatNext();
    expect(page.texts('#in-short .progress p')).toEqual(['3 steps: 1 done, 1 under way (1 late), 1 planned']);
    expect(page.texts('#in-short ul li')).toEqual(['A statement on good roles Late. We said July to September 2026.']);
    expect(page.attributes('#in-short ol a', 'href')).toEqual([
      '#milestone-late',
      '#milestone-done',
      '#milestone-done',
    ]);
  });

  it('opens the history of what is not done yet', async () => {
    const page = await whatNext();
    expect(page.attributes('#milestone-done details[open]', 'class')).toEqual([]);
    expect(page.attributes('#milestone-late details[open]', 'class')).toEqual(['disclosure']);
  });

  it('keeps the dated history, the newest first, and what shows that it was done', async () => {
    const page = await whatNext();
    expect(page.attributes('#milestone-done .updates time', 'datetime')).toEqual(['2026-06-23', '2026-05-12']);
    expect(page.attributes('#milestone-done > p a', 'href')).toEqual([
      '/reports/whats-next/',
      '/case-studies/harbour-walks/',
    ]);
    expect(page.texts('#milestone-done > p a')).toEqual(['The report and all its versions', 'How it came about']);
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
});
