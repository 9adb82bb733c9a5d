import { describe, expect, it } from 'vitest';
import { checkDataFiles } from './check-data-files.ts';
import { pageWith, smallRelease } from './testing/small-release.ts';

const HOME = pageWith('', '<link rel="alternate" type="application/rss+xml" href="/feed.xml">');

/** The name of a feed's file: its ending tells web servers its type. */
const feedFile = (feed: string) => (feed.startsWith('<feed') ? 'feed.atom' : 'feed.xml');

/** What is wrong with a release of a first page and some other files. */
const faultsOf = (files: Readonly<Record<string, string>>) =>
  checkDataFiles(smallRelease({ 'index.html': HOME, ...files })).flatMap(({ faults }) => faults);

const ITEM = `<item><title>One</title><link>https://example.org/</link><guid>1</guid>
<pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate></item>`;
const RSS = `<rss version="2.0"><channel><title>A</title><link>https://example.org/</link><description>B</description>${ITEM}</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://example.org/</id><title>A</title>
<updated>2026-11-02T09:00:00Z</updated><author><name>Us</name></author><link rel="self" href="https://example.org/feed.atom"/>
<entry><id>1</id><title>One</title><updated>2026-11-02T09:00:00Z</updated><link href="https://example.org/"/></entry></feed>`;

describe('a feed', () => {
  it.each([
    ['RSS', RSS],
    ['Atom', ATOM],
  ])('may be %s', (_format, feed) => {
    expect(faultsOf({ [feedFile(feed)]: feed })).toEqual([]);
  });

  it.each([
    ['no XML', RSS.replace('</title>', ''), /^expected XML, found: /],
    ['something else', '<html/>', /^expected one of rss, urlset, sitemapindex, found "html"$/],
    ['RSS of no version', RSS.replace(' version="2.0"', ''), /^expected RSS 2\.0 with a channel$/],
    ['RSS without a title', RSS.replace('<title>A</title>', ''), /^expected <title> in the channel, found none$/],
    ['RSS with an item without an id', RSS.replace('<guid>1</guid>', ''), /^expected <guid> in item 1, found none$/],
    [
      'RSS with an id twice',
      RSS.replace(ITEM, ITEM + ITEM),
      /^expected each entry to have its own id, found "1" twice$/,
    ],
    [
      'RSS with a date of another form',
      RSS.replace(/Mon.*GMT/, '2026-11-02'),
      /^expected a moment in <pubDate> of item 1/,
    ],
    [
      'a link to nothing',
      RSS.replaceAll('.org/', '.org/x/'),
      /^leads to https:\/\/example\.org\/x\/, expected such a file/,
    ],
    [
      'a link that is not whole',
      RSS.replace('<item><title>One</title><link>https://example.org/', '<item><title>One</title><link>/'),
      /^expected an absolute address, found "\/"$/,
    ],
    ['Atom without a moment', ATOM.replace(/<updated>.*?<\/updated>/, ''), /^expected <updated> in the feed/],
    ['Atom with a moment without its zone', ATOM.replace('00Z', '00'), /^expected a moment in <updated> of the feed/],
    ['Atom that nobody wrote', ATOM.replace(/<author>.*<\/author>/, ''), /^expected entry 1 to have an author/],
    [
      'Atom that does not say where it is',
      ATOM.replace('rel="self"', ''),
      /^expected the feed to name its own address/,
    ],
  ])('may not be %s', (_what, feed, told) => {
    expect(faultsOf({ [feedFile(feed)]: feed })[0]).toMatch(told);
  });

  it('of Atom ends as Atom does, so that web servers give it its type', () => {
    expect(faultsOf({ 'feed.xml': ATOM })).toEqual(['expected one of rss, urlset, sitemapindex, found "feed"']);
  });

  it('is named on the first page', () => {
    expect(faultsOf({ 'index.html': pageWith('') })).toEqual([
      'expected <link rel="alternate"> to an RSS or Atom feed in the head of /, found none',
    ]);
  });
});

describe('a sitemap', () => {
  const sitemap = (address: string) => ({ 'sitemap.xml': `<urlset><url><loc>${address}</loc></url></urlset>` });

  it('names pages that are there', () => {
    expect(faultsOf(sitemap('https://example.org/'))).toEqual([]);
    expect(faultsOf(sitemap('https://example.org/x/'))).toEqual([
      'leads to https://example.org/x/, expected such a file in the release, found none',
    ]);
  });
});

describe('a web manifest', () => {
  const GOOD = { name: 'The site', start_url: '/', icons: [{ src: '/a.png', sizes: '512x512' }] };
  const withManifest = (content: unknown) => ({ 'site.webmanifest': JSON.stringify(content), 'a.png': '' });

  it('is good when it has a name, a first page and icons', () => {
    expect(faultsOf(withManifest(GOOD))).toEqual([]);
  });

  it.each([
    ['no name', { ...GOOD, name: '' }, /^name: /],
    ['no icons', { ...GOOD, icons: [] }, /^icons: /],
    [
      'an icon that is not there',
      { ...GOOD, icons: [{ src: '/b.png', sizes: '9x9' }] },
      /^leads to \/b\.png, expected/,
    ],
  ])('is told of when it has %s', (_what, content, told) => {
    expect(faultsOf(withManifest(content))[0]).toMatch(told);
  });

  it('is JSON', () => {
    expect(faultsOf({ 'site.webmanifest': '{' })[0]).toMatch(/^expected JSON, found: /);
  });
});

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:one@example.org',
  'DTSTAMP:20261102T090000Z',
  'DTSTART;VALUE=DATE:20261102',
  'SUMMARY:One is due',
  'URL:https://example.org/',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('a calendar', () => {
  it('may have a day, and lines that are folded', () => {
    expect(faultsOf({ 'due.ics': CALENDAR.replace('is due', 'is\r\n  due') })).toEqual([]);
  });

  it.each([
    ['line ends of another kind', CALENDAR.replaceAll('\r\n', '\n'), /CRLF/],
    ['a long line', CALENDAR.replace('One is due', 'x'.repeat(80)), /at most 75 bytes, found one of 88$/],
    ['no day', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', /^expected a day/],
    ['a day without a name of its own', CALENDAR.replace('UID:one@example.org\r\n', ''), /^expected UID in each day/],
    ['a link to nothing', CALENDAR.replace('example.org/\r', 'example.org/gone/\r'), /^leads to .*gone/],
  ])('with %s is at fault', (_what, calendar, fault) => {
    expect(faultsOf({ 'due.ics': calendar }).some((found) => fault.test(found))).toBe(true);
  });
});
