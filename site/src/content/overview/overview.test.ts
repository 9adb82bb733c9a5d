import { describe, expect, it } from 'vitest';
import Overview from '../../pages/progress/overview.astro';
import { champion, joinUp } from '../action/fixtures.ts';
import { quickCaseStudy } from '../case-study/fixtures.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { entry } from '../fixtures/memory-source.ts';
import { doneStep, lateStep } from '../milestone/fixtures.ts';
import { peerSupport, wholePerson } from '../principle/fixtures.ts';
import { renderRoute } from '../testing/rendered.ts';

type Study = Parameters<typeof entry>[0] & typeof quickCaseStudy;

const to = <T extends string>(type: T, { documentId: id }: { readonly documentId: string }) => ({ type, id });

const study = (id: string, more: Partial<Study>) =>
  entry({ ...quickCaseStudy, documentId: id, slug: id, title: id, ...more });
const outcomes = (evidence: 'promising' | 'evaluated') => ({ evidence, body: null, measures: [] });
const servesBoth = { principles: [to('principle', peerSupport)], actions: [to('action', champion)] };

/** Three examples, of which two serve a principle and an action, and two promises of that action, one of them kept. */
const source = fixtureSource({
  'case-study': [
    study('a', { ...servesBoth, startedOn: '2024-05-01', outcomes: outcomes('promising') }),
    study('b', { ...servesBoth, startedOn: '2022-01-01', outcomes: outcomes('promising') }),
    study('c', { principles: [to('principle', peerSupport)], outcomes: outcomes('evaluated') }),
  ],
  action: [
    entry({ ...champion, principles: [to('principle', peerSupport), to('principle', wholePerson)] }),
    entry({ ...joinUp, principles: [] }),
  ],
  milestone: [doneStep, lateStep].map((promise) => entry({ ...promise, action: to('action', champion) })),
});

describe('the whole at a glance', () => {
  it('says how many examples serve each principle and action, and where there are none although there should be', async () => {
    const page = await renderRoute(Overview, {}, source);
    const columns = page.texts('.practice-grid thead th');
    expect(columns).toEqual(['Principle', champion.title, joinUp.title, 'Examples in all']);
    expect(page.texts('.practice-grid tbody td')).toEqual(
      [peerSupport, wholePerson]
        .toSorted((a, b) => a.order - b.order)
        .flatMap((principle) => (principle === peerSupport ? ['2', 'none', '3'] : ['none yet', 'none', 'none'])),
    );
    expect(page.texts('.practice-grid + .callout strong')).toEqual([
      '1 field says “none yet”: an action serves the principle there, and we know of no example.',
    ]);
  });

  it('says how many promises of each action are kept, and leads to them and to the lists of practice', async () => {
    const page = await renderRoute(Overview, {}, source);
    expect(page.texts('.practice-grid tfoot tr')).toEqual([
      expect.stringMatching(/^Examples in all\s*2\s*none$/),
      expect.stringMatching(/^Promises kept\s*1 of 2\s*none made$/),
    ]);
    expect(page.attributes('.practice-grid tfoot a', 'href')).toEqual([
      `/case-studies/action/${champion.slug}/`,
      `/progress/#action-${champion.slug}`,
    ]);
    expect(page.attributes('.practice-grid tbody td a', 'href')).toEqual([
      `/case-studies/principle/${peerSupport.slug}/`,
    ]);
  });

  it('draws when practice began, how strong its evidence is and how people were involved, each bar with its number and its list', async () => {
    const page = await renderRoute(Overview, {}, source);
    expect(page.texts('#begun tbody tr').map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
      '2024 1',
      '2022 1',
      'Not said 1',
    ]);
    expect(page.attributes('#begun tbody a', 'href')).toEqual([
      '/case-studies/begun/2024/',
      '/case-studies/begun/2022/',
    ]);
    expect(page.texts('#evidence caption')).toEqual([
      expect.stringContaining('Most often: Promising (2 of 3 examples).'),
    ]);
    expect(page.attributes('#evidence rect', 'width')).toEqual(['100%', '50%']);
  });

  it('invites where nobody has said anything yet', async () => {
    const page = await renderRoute(Overview, {}, fixtureSource({ 'case-study': [], principle: [] }));
    expect(page.texts('.callout strong')).toEqual([
      'There are no principles or no actions on this site yet, so nothing can be counted for them.',
      'No example says yet when it began.',
      'No example says yet what changed, and how one knows.',
      'No example says yet how people with lived experience were involved.',
    ]);
    expect(page.attributes('.callout a', 'href')).toEqual(Array(4).fill('mailto:hello@example.org'));
  });
});
