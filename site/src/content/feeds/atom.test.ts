import { parseXml } from '@rgrove/parse-xml';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { atom, feedResponse, tagOf, type Feed } from './atom.ts';

const site = new URL('https://example.org/anywhere/');

const news: Feed = {
  title: 'Waymarks: News',
  subtitle: 'What is new.',
  author: 'Waymarks',
  language: 'en',
  path: '/news/feed.atom',
  page: '/news/',
  since: '2026-01-01T09:00:00.000Z',
  entries: [
    { id: 'tag:a', title: 'Tea & <talk>', path: '/tea/', updated: '2026-02-01T09:00:00.000Z', summary: 'A "cup".' },
    {
      id: 'tag:b',
      title: 'Walks',
      path: '/walks/',
      updated: '2026-03-01T09:00:00.000Z',
      summary: 'Slow.',
      category: 'New',
    },
  ],
};

describe('a feed', () => {
  it('has what RFC 4287 asks of every feed and entry', () => {
    const feed = parse(atom(news, site));
    const own = feed.querySelector('feed');
    for (const name of ['id', 'title', 'updated', 'author', 'subtitle'])
      expect(own?.childNodes.filter((node) => 'tagName' in node && node.tagName === name.toUpperCase())).toHaveLength(
        1,
      );
    for (const entry of feed.querySelectorAll('entry'))
      for (const name of ['id', 'title', 'updated', 'summary', 'link'])
        expect(entry.querySelectorAll(name)).toHaveLength(1);
  });

  it('names itself and the page that shows the same, by absolute addresses', () => {
    const hrefs = [...atom(news, site).matchAll(/rel="(\w+)"[^>]*href="([^"]+)"/g)].map(([, rel, href]) => [rel, href]);
    expect(hrefs).toEqual([
      ['self', 'https://example.org/news/feed.atom'],
      ['alternate', 'https://example.org/news/'],
    ]);
  });

  it('escapes what editors wrote', () => {
    expect(atom(news, site)).toContain('<title>Tea &amp; &lt;talk&gt;</title>');
  });

  it('can be read whatever came along from a word processor', () => {
    const dirty = 'Tea\u000B & \u0000talk\uD83D';
    const story = { id: dirty, title: dirty, path: '/tea/', updated: news.since, summary: dirty, category: dirty };
    expect(() => parseXml(`<title>${dirty.replace('&', '')}</title>`)).toThrow();
    const { root } = parseXml(atom({ ...news, title: dirty, subtitle: dirty, author: dirty, entries: [story] }, site));
    expect(root?.text.match(/Tea & talk/g)).toHaveLength(6);
  });

  it('changed when its newest entry did, and before there is one when what it tells of was published', () => {
    const updated = (feed: Feed) => /<updated>(.*?)<\/updated>/.exec(atom(feed, site))?.[1];
    expect(updated(news)).toBe('2026-03-01T09:00:00.000Z');
    expect(updated({ ...news, entries: [] })).toBe('2026-01-01T09:00:00.000Z');
  });

  it('is no answer where there is nothing to tell', () => {
    expect(feedResponse(undefined, site).status).toBe(404);
    expect(feedResponse(news, site).headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  });

  it('has entries that are named by the day on which they were made, for good', () => {
    expect(tagOf(site, '2026-01-01T09:00:00.000Z', 'case-study/c1')).toBe('tag:example.org,2026-01-01:case-study/c1');
  });
});
