import { describe, expect, it } from 'vitest';
import { quickCaseStudy } from '../case-study/fixtures.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { entry } from '../fixtures/memory-source.ts';
import { renderRoute } from '../testing/rendered.ts';
import { requestShareCard, withShareCards } from './request-share-card.ts';
import CaseStudy from '../../pages/case-studies/[slug].astro';
import NotFound from '../../pages/404.astro';
import Principle from '../../pages/principles/[slug].astro';

type Route = Parameters<typeof renderRoute>[0];

/** The pictures that a page asks for while it is rendered, and the one that it names. */
async function asked(route: Route, slug = '', source = fixtureSource()) {
  const { result, shareCards } = await withShareCards(() => renderRoute(route, { slug }, source));
  const [named] = result.attributes('meta[property="og:image"]', 'content');
  return { named, shareCards };
}

const about = { title: 'Peer support', kicker: 'Principle 2 of 6', site: 'Waymarks' };

describe('the picture that is drawn for a page', () => {
  it('shows what the page is called, and stands where the page says', async () => {
    const { named, shareCards } = await asked(Principle, 'peer-support');
    expect(shareCards).toEqual([
      { title: 'Build in peer support', kicker: 'Principle 2 of 2', site: 'Waymarks', path: expect.any(String) },
    ]);
    expect(named).toBe(`https://example.org${shareCards[0]?.path ?? ''}`);
  });

  it('is not asked for where the page has a photograph, or stands in for another', async () => {
    expect((await asked(CaseStudy, 'harbour-walks')).shareCards).toEqual([]);
    expect((await asked(CaseStudy, 'songs-on-the-ward')).shareCards).toHaveLength(1);
    expect(await asked(NotFound)).toEqual({ named: undefined, shareCards: [] });
  });

  it('stays where it is when something else than its words changes', async () => {
    const named = async (changes: object) => {
      const source = fixtureSource({ 'case-study': [entry({ ...quickCaseStudy, ...changes })] });
      return (await asked(CaseStudy, 'songs-on-the-ward', source)).named;
    };
    expect(await named({ summary: 'Another.', publishedAt: '2027-01-01T09:00:00.000Z' })).toBe(await named({}));
    expect(await named({ title: 'Another' })).not.toBe(await named({}));
  });

  it.each([
    ['title', { ...about, title: 'Other' }],
    ['kind', { ...about, kicker: undefined }],
    ['site', { ...about, site: 'Other' }],
  ])('has another address where its %s is another', (_, other) => {
    expect(requestShareCard(other).path).not.toBe(requestShareCard(about).path);
    expect(requestShareCard({ ...other }).path).toBe(requestShareCard(other).path);
  });

  it('is not asked for by what was rendered at the same time', async () => {
    const [first, second] = await Promise.all([asked(Principle, 'peer-support'), asked(Principle, 'whole-person')]);
    expect([first.shareCards.length, second.shareCards.length]).toEqual([1, 1]);
  });
});
