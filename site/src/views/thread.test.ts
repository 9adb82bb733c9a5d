import { describe, expect, it } from 'vitest';
import { bareFinding } from '../content/finding/fixtures.ts';
import type { Finding } from '../content/finding/finding.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import Action from '../pages/actions/[slug].astro';
import Findings from '../pages/findings.astro';
import Principle from '../pages/principles/[slug].astro';

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
      'Promises 2 promises',
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
