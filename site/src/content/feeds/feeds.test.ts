import { describe, expect, it } from 'vitest';
import { quickCaseStudy } from '../case-study/fixtures.ts';
import { practiceFeed } from '../case-study/practice-feed.ts';
import { withSource } from '../current-source.ts';
import { doneStep } from '../milestone/fixtures.ts';
import { updatesFeed, updatesOfAction, updatesOfOwner } from '../milestone/updates-feed.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { entry } from '../fixtures/memory-source.ts';

const site = new URL('https://example.org/');
const practice = (changes = {}) => withSource(fixtureSource(changes), () => practiceFeed(site));
const updates = (changes = {}) => withSource(fixtureSource(changes), () => updatesFeed(site));

const studies = (count: number) => ({
  'case-study': Array.from({ length: count }, (_, index) => {
    const id = `c${index + 10}`;
    return entry({ ...quickCaseStudy, documentId: id, slug: id, createdAt: `2026-01-${index + 10}T09:00:00.000Z` });
  }),
});

describe('the feed of practice', () => {
  it('tells of the newest twenty', async () => {
    const feed = await practice(studies(21));
    expect(feed?.entries).toHaveLength(20);
    expect(feed?.entries[0]?.path).toBe('/case-studies/c30/');
  });

  it('keeps an entry’s name when its title and its address change', async () => {
    const idOf = async (changes: object) =>
      (await practice({ 'case-study': [entry({ ...quickCaseStudy, ...changes })] }))?.entries[0]?.id;
    expect(await idOf({ title: 'Another', slug: 'another', publishedAt: '2027-01-01T09:00:00.000Z' })).toBe(
      await idOf({}),
    );
  });

  it('says which examples are invented', async () => {
    expect((await practice())?.entries.map(({ title, category }) => [title, category])).toEqual([
      ['Harbour walks', 'Invented example'],
      ['Songs on the ward', undefined],
    ]);
  });

  it('is not there without practice', async () => {
    expect(await practice({ 'case-study': [] })).toBeUndefined();
  });
});

describe('the feed of updates', () => {
  it('tells of each update and each moved date by itself, the newest first, at the promise that it is about', async () => {
    expect((await updates())?.entries).toEqual([
      {
        id: 'tag:example.org,2026-01-01:milestone/done/2026-06-23/1',
        title: 'A paid place on the steering group: Done',
        path: '/progress/a-paid-place/',
        updated: '2026-06-23T00:00:00.000Z',
        summary: 'Four members joined.',
      },
      expect.objectContaining({ title: 'A paid place on the steering group: Under way' }),
      {
        id: 'tag:example.org,2026-01-01:milestone/done/moved/2026-03-02/2026-03-31/day',
        title: 'A paid place on the steering group: Moved from 31 March 2026 to May 2026.',
        path: '/progress/a-paid-place/',
        updated: '2026-03-02T00:00:00.000Z',
        summary: 'More people applied than we had time to talk with.',
      },
      expect.objectContaining({ updated: '2025-10-20T00:00:00.000Z' }),
    ]);
  });

  it('keeps the names of older updates when another is added, on the same day too', async () => {
    const more = [...doneStep.updates, { date: '2026-06-23', stage: 'done' as const, text: 'One more thing.' }];
    const before = (await updates())?.entries.map(({ id }) => id) ?? [];
    const after = (await updates({ milestone: [entry({ ...doneStep, updates: more })] }))?.entries.map(({ id }) => id);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(new Set(after).size).toBe(before.length + 1);
  });

  it('is there before anything has happened, and not without promises', async () => {
    const quiet = await updates({ milestone: [entry({ ...doneStep, updates: [], moves: [] })] });
    expect([quiet?.entries, quiet?.since]).toEqual([[], doneStep.publishedAt]);
    expect(await updates({ milestone: [] })).toBeUndefined();
  });

  it('keeps the name that it had at its former address', async () => {
    const feed = await updates();
    expect([feed?.path, feed?.name]).toEqual(['/progress/feed.atom', '/what-next/feed.atom']);
  });

  it('is there for one action, and for one organisation, where they have promised something', async () => {
    const of = (work: () => ReturnType<typeof updatesFeed>) => withSource(fixtureSource(), work);
    const action = await of(() => updatesOfAction('champion', site));
    expect([action?.title, action?.path, action?.page]).toEqual([
      'Waymarks: Progress on the action “Champion peer support”',
      '/progress/action/champion/feed.atom',
      '/progress/#action-champion',
    ]);
    const owner = await of(() => updatesOfOwner('northlight', site));
    expect([owner?.title, owner?.path]).toEqual([
      'Waymarks: Progress on the promises of Northlight',
      '/progress/owner/northlight/feed.atom',
    ]);
    expect(owner?.entries.every(({ path }) => path === '/progress/a-paid-place/')).toBe(true);
    expect(await of(() => updatesOfAction('join-up', site))).toBeUndefined();
    expect(await of(() => updatesOfOwner('nothing', site))).toBeUndefined();
  });
});
