import { describe, expect, it } from 'vitest';
import { checkStructuredData } from './check-structured-data.ts';
import { pageWith, smallRelease } from './testing/small-release.ts';
import type { THINGS } from './things.ts';

const HOME = 'https://example.org/';
const somebody = { '@type': 'Organization', name: 'The team' };

/** A good thing of each type. */
const GOOD = {
  Organization: { name: 'The team', url: HOME, logo: `${HOME}a.png` },
  WebSite: { name: 'The site', url: HOME },
  Article: { headline: 'Harbour walks', dateModified: '2026-11-02T09:00:00.000Z', author: somebody },
  Report: { headline: 'What next', datePublished: '2026-03-19', author: [somebody], image: `${HOME}a.png` },
  BreadcrumbList: {
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: HOME },
      { '@type': 'ListItem', position: 2, name: 'Here' },
    ],
  },
  VideoObject: {
    name: 'In BSL',
    thumbnailUrl: `${HOME}a.png`,
    uploadDate: '2026-03-19',
    duration: 'PT2M30S',
    contentUrl: `${HOME}a.png`,
  },
  ItemList: { itemListElement: [{ '@type': 'ListItem', position: 1, url: HOME }] },
  WebPage: { headline: 'Privacy' },
  AboutPage: { headline: 'About' },
  ContactPage: { headline: 'Contact' },
  CollectionPage: { name: 'Practice' },
} satisfies Record<keyof typeof THINGS, object>;

const faultsOf = (json: string) =>
  checkStructuredData(
    smallRelease({
      'index.html': pageWith('', `<script type="application/ld+json">${json}</script>`),
      'a.png': '',
    }),
  ).flatMap(({ faults }) => faults);

const faultsOfThing = (type: string, thing: object) =>
  faultsOf(JSON.stringify({ '@context': 'https://schema.org', '@type': type, ...thing }));

describe('what pages tell machines', () => {
  it.each(Object.entries(GOOD))('may be a good %s', (type, thing) => {
    expect(faultsOfThing(type, thing)).toEqual([]);
  });

  it('may be several things at once', () => {
    const graph = Object.entries(GOOD).map(([type, thing]) => ({ '@type': type, ...thing }));
    expect(faultsOf(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }))).toEqual([]);
  });

  it.each([
    [
      'an Organization without an address',
      'Organization',
      { ...GOOD.Organization, url: undefined },
      'Organization.url',
    ],
    ['a WebSite without a name', 'WebSite', { ...GOOD.WebSite, name: ' ' }, 'WebSite.name'],
    ['an Article without a headline', 'Article', { ...GOOD.Article, headline: undefined }, 'Article.headline'],
    [
      'an Article without a date',
      'Article',
      { ...GOOD.Article, dateModified: undefined },
      'datePublished or dateModified',
    ],
    ['an Article without an author', 'Article', { ...GOOD.Article, author: 'The team' }, 'Article.author'],
    ['a date that is none', 'Report', { ...GOOD.Report, datePublished: '19 March 2026' }, 'Report.datePublished'],
    ['a way of one step', 'BreadcrumbList', { itemListElement: [] }, 'BreadcrumbList.itemListElement'],
    [
      'a step without an address before the last',
      'BreadcrumbList',
      { itemListElement: GOOD.BreadcrumbList.itemListElement.map((step) => ({ ...step, item: undefined })) },
      'expected an address (item) of each step but the last',
    ],
    [
      'a film without a picture',
      'VideoObject',
      { ...GOOD.VideoObject, thumbnailUrl: undefined },
      'VideoObject.thumbnailUrl',
    ],
    ['a film without a file', 'VideoObject', { ...GOOD.VideoObject, contentUrl: undefined }, 'contentUrl or embedUrl'],
    ['a length that is none', 'VideoObject', { ...GOOD.VideoObject, duration: '2:30' }, 'VideoObject.duration'],
    [
      'a list with a gap',
      'ItemList',
      { itemListElement: [{ '@type': 'ListItem', position: 2, url: HOME }] },
      'positions that count from 1',
    ],
    [
      'a list of addresses that are not whole',
      'ItemList',
      { itemListElement: [{ '@type': 'ListItem', position: 1, url: '/about/' }] },
      'ItemList.itemListElement.0.url',
    ],
    ['a type that is not known here', 'Recipe', { name: 'Scones' }, 'found "Recipe": add it to'],
    [
      'a page that is not there',
      'WebSite',
      { ...GOOD.WebSite, url: `${HOME}x/` },
      `names ${HOME}x/, expected such a file`,
    ],
  ])('may not be %s', (_what, type, thing, told) => {
    const faults = faultsOfThing(type, thing);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(told);
  });

  it('is JSON', () => {
    expect(faultsOf('{ "name": ')).toEqual([
      expect.stringMatching(/^expected JSON in the structured data of \/, found: /),
    ]);
  });

  it('says whose words it uses', () => {
    expect(faultsOf('{ "@type": "WebSite", "name": "The site" }')).toEqual([
      'expected "@context": "https://schema.org" and a thing with an "@type", or several under "@graph"',
    ]);
  });
});
