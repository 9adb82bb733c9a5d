import { expect, it } from 'vitest';
import { withSource } from '../current-source.ts';
import { entry } from '../fixtures/memory-source.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { northlight } from '../organisation/fixtures.ts';
import { fullSite } from './fixtures.ts';
import type { Site } from './site.ts';
import { speakersData } from './speakers.ts';

const board = { ...northlight, documentId: 'organisation-board', name: 'The board', website: null, invented: null };
const source = fixtureSource({ organisation: [northlight, board].map(entry) });

type Part = Site['organisations'][number];

const part = (role: Part['role'], id: string, sentence: string | null = null): Part => ({
  role,
  sentence,
  organisation: { type: 'organisation', id },
});

async function said(...organisations: readonly Part[]) {
  const groups = await withSource(source, () => speakersData({ ...fullSite, organisations }));
  return groups.map(({ heading, speakers }) => `${heading}: ${speakers.map(({ name }) => name).join(' + ')}`);
}

it('tells who asked first, then who answers, whatever the editors’ order, and which of them are invented', async () => {
  expect(
    await said(
      part('runs_this_site', 'organisation-board'),
      part('answers', 'organisation-board'),
      part('asked', 'organisation-north'),
      part('answers', 'organisation-north'),
    ),
  ).toEqual([
    'Who asked: Northlight (invented)',
    'Who answers: The board + Northlight (invented)',
    'Who runs this site: The board',
  ]);
});

it('leaves out who is not published or not chosen, and a part that nobody has then', async () => {
  expect(
    await said(
      part('asked', 'organisation-gone'),
      { role: 'answers', sentence: 'Nobody yet.', organisation: null },
      part('answers', 'organisation-board'),
    ),
  ).toEqual(['Who answers: The board']);
  expect(await said()).toEqual([]);
});
