import { describe, expect, it } from 'vitest';
import { linksIn } from './page-links.ts';

const inHtml = (html: string) => linksIn(html, 'text/html; charset=utf-8');

describe('the links of a page', () => {
  it.each([
    ['a link', '<a class="x" href="/about/">About</a>', ['/about/']],
    ['a style sheet', '<link rel="stylesheet" href="/assets/site.css">', ['/assets/site.css']],
    [
      'a picture in several widths',
      '<img src="/m/a.jpg" srcset="/m/a-480.jpg 480w, /m/a-960.jpg 960w">',
      ['/m/a.jpg', '/m/a-480.jpg', '/m/a-960.jpg'],
    ],
    [
      'a video with its still picture and captions',
      '<video poster="/m/p.jpg"><source src="/m/v.mp4"><track src="/m/c.vtt"></video>',
      ['/m/p.jpg', '/m/v.mp4', '/m/c.vtt'],
    ],
    ['a `srcset` of several lines', '<img srcset="/m/a.jpg\n480w,\n/m/b.jpg\t960w">', ['/m/a.jpg', '/m/b.jpg']],
    ['an address with an ampersand', '<a href="/find/?a=1&amp;b=2">Find</a>', ['/find/?a=1&b=2']],
    ['a tag of several lines', '<a\n  class="x"\n  href="/about/"\n>About</a>', ['/about/']],
    ['a tag with a closing sign in a text', '<img alt="a > b" src="/m/a.jpg">', ['/m/a.jpg']],
    ['what follows a comment with an apostrophe', `<!-- it's <a href="/no/"> --><a href="/about/">`, ['/about/']],
    ['a form and an object', '<form action="/send/"><object data="/m/a.pdf"></object></form>', ['/send/', '/m/a.pdf']],
    [
      'what is said of a page to others, where it is an address',
      '<meta name="description" content="See https://example.org/no/"><meta property="og:image" content="https://example.org/m/a.png">',
      ['https://example.org/m/a.png'],
    ],
    ['single quotes', "<a href='/about/'>About</a>", ['/about/']],
  ])('are found in %s', (_, html, hrefs) => {
    expect(inHtml(html).hrefs).toEqual(hrefs);
  });

  it('are named once, however often they stand there', () => {
    expect(inHtml('<a href="/a/">1</a><a href="/a/">2</a>').hrefs).toEqual(['/a/']);
  });

  it('are not found in text that only looks like a tag', () => {
    expect(inHtml('<p>&lt;a href="/no/"&gt; data-href="/no/"</p>').hrefs).toEqual([]);
  });

  it('are not found in the text of another attribute', () => {
    expect(inHtml(`<p title='see href="/no/" there' data-src="/no.jpg">x</p>`).hrefs).toEqual([]);
  });

  it('are not found in data for machines', () => {
    expect(inHtml('<script type="application/ld+json">{"url":"https://example.org/no/"}</script>').hrefs).toEqual([]);
  });

  it('are found in a page that is cut off', () => {
    expect(inHtml('<a href="/a/">A</a><a href="/b').hrefs).toEqual(['/a/', '/b']);
  });

  it('are told of parts of the page only where it does not have them', () => {
    expect(inHtml('<a href="#need">Need</a><h2 id="need">Need</h2><a href="#gone">Gone</a>').hrefs).toEqual(['#gone']);
  });

  it('come with the parts of the page that can be linked to', () => {
    expect(inHtml('<h2 id="need">Need</h2><p data-id="no">x</p>').ids).toEqual(['need']);
  });

  it('are found in a sitemap and in a feed', () => {
    expect(linksIn('<urlset><url><loc>http://localhost/a/</loc></url></urlset>', 'application/xml').hrefs).toEqual([
      'http://localhost/a/',
    ]);
    expect(
      linksIn('<feed><link rel="self" href="http://localhost/feed.atom"/></feed>', 'application/atom+xml').hrefs,
    ).toEqual(['http://localhost/feed.atom']);
  });
});
