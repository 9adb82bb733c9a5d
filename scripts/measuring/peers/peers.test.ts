import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPageIn } from './content/list-page.ts';
import { plain, type PeerFiles } from './content/plain.ts';
import { textOf } from './content/released-html.ts';
import type { PeerFigures } from './measure-peers.ts';
import { peersInWords } from './peers-in-words.ts';
import { differenceFrom, pageWords } from './same-pages.ts';
import { withParagraph } from './warm-edit.ts';

/** A folder with some pages, each by its file’s name. */
function siteOf(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-peers-'));
  for (const [name, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `<body>${body}</body>`);
  }
  return folder;
}

describe('the words of a page', () => {
  it('are those that a reader sees, whatever the tags and spaces between them', () => {
    const html = '<body class="a"><h1>Ask &amp; listen</h1>\n<p>It’s <b>42</b>&nbsp;days.</p></body>';
    expect(pageWords(html)).toEqual(['Ask', 'listen', 'It', 's', '42', 'days']);
  });

  it('are those of its head, too, in whatever order they stand there', () => {
    const one =
      '<!doctype html><head><script>{"name":"Tea & co","url":"/"}</script><meta name="robots"></head><body>A</body>';
    const other = '<head><meta name="robots"><script>{"url":"/","name":"Tea \\u0026 co"}</script></head><body>A</body>';
    expect(pageWords(one)).toEqual(pageWords(other));
    expect(pageWords(one.replace('robots', 'theme'))).not.toEqual(pageWords(other));
  });

  it('are read as a reader sees them', () => {
    expect(textOf('<a>\n Tea &amp; &#39;toast&#39; </a>')).toBe("Tea & 'toast'");
  });
});

describe('the comparison of a peer with our release', () => {
  const ours = siteOf({ 'index.html': '<h1>Home</h1>', 'about/index.html': '<h1>About us</h1>' });

  it('finds nothing where the words are the same in other tags', () => {
    const theirs = siteOf({ 'index.html': '<h2>Home</h2>', 'about/index.html': '<p>About</p><p>us</p>' });
    expect(differenceFrom(ours, theirs)).toMatchObject({ missing: [], added: [], otherWords: [], sampled: 2 });
  });

  it('does not ask for the style guide, which shows the parts of our own templates', () => {
    const withGuide = siteOf({ 'index.html': '<h1>Home</h1>', 'styleguide/index.html': '<h1>Style guide</h1>' });
    expect(differenceFrom(withGuide, siteOf({ 'index.html': '<h1>Home</h1>' }))).toMatchObject({
      missing: [],
      bytes: 1,
    });
  });

  it('names pages that are missing, that nobody asked for, and that say something else', () => {
    const theirs = siteOf({ 'about/index.html': '<h1>About them</h1>', 'more/index.html': '' });
    expect(differenceFrom(ours, theirs)).toMatchObject({
      missing: ['/'],
      added: ['/more/'],
      otherWords: [{ path: '/about/', expected: 'About us', found: 'About them' }],
    });
  });
});

describe('a released page of a list', () => {
  const html = `<head><title>Good practice – Site</title><meta name="description" content="Tea &amp; toast">
    <meta property="og:image" content="https://example.org/media/a.png"><meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630"><meta property="og:image:alt" content="Tea"><link rel="next" href="/case-studies/from/b/">
    <link rel="alternate" type="application/atom+xml" title="New" href="/feed.xml"></head>
    <nav class="breadcrumbs"><ol><li><a href="/">Home</a></li></ol></nav>
    <main id="content"><div class="page-header"><h1>Good practice</h1><p class="lede">Tea</p></div>
    <section class="finder"><h2>Find</h2><details><summary>By place</summary><a href="/p/">Fife&nbsp;<span class="muted nobreak">1,042 examples</span></a></details></section>
    <h2>1,042 examples</h2><ul class="rows"><li><h3><a href="/case-studies/a/">A</a></h3></li></ul>
    <nav class="pagination"><ul><li><a href="/case-studies/from/b/" rel="next">Older examples</a></li></ul></nav></main>`;

  it('tells which case studies stand there and where the list goes on', () => {
    expect(listPageIn(html, '/case-studies/')).toEqual({
      href: '/case-studies/',
      title: 'Good practice – Site',
      description: 'Tea & toast',
      trail: [{ text: 'Home', href: '/' }],
      previous: undefined,
      next: '/case-studies/from/b/',
      share: { path: '/media/a.png', width: 1200, height: 630, alt: 'Tea' },
      feeds: [{ title: 'New', href: '/feed.xml' }],
      heading: 'Good practice',
      lede: 'Tea',
      links: [],
      groups: [{ heading: 'By place', links: [{ text: 'Fife', href: '/p/', count: '1,042 examples' }] }],
      count: '1,042 examples',
      cards: ['a'],
      places: [{ text: 'Older examples', href: '/case-studies/from/b/', rel: 'next' }],
    });
  });

  it('is refused where there is no list', () => {
    expect(() => listPageIn('<main></main>', '/about/')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Expected /about/ to be a page of a list of case studies, found no list there.]`,
    );
  });
});

describe('page data for the peers', () => {
  it('names media files by their path, case studies by their slug, and keeps rich text as HTML', () => {
    const files: PeerFiles = new Map();
    const file = { path: '/media/a.pdf', mime: 'application/pdf', extension: '.pdf', bytes: 2500 };
    const data = {
      file: { ...file, width: null, height: null, variants: [] },
      body: { html: '<p>Tea</p>' },
      cards: [{ title: 'A', href: '/case-studies/a/', by: 'Us', invented: false, picture: undefined }],
    };
    expect(plain(data, files)).toEqual({ file: '/media/a.pdf', body: '<p>Tea</p>', cards: ['a'] });
    expect(files.get('/media/a.pdf')).toMatchObject({ facts: 'PDF, 3 kB', src: '/media/a.pdf' });
  });
});

describe('an edit for the measurement', () => {
  it('adds a paragraph to the first text of a case study', () => {
    expect(withParagraph('{"title":"A","texts":{"need":"<p>Tea</p>"}}', 'More')).toBe(
      '{"title":"A","texts":{"need":"<p>More</p><p>Tea</p>"}}',
    );
  });
});

describe('the figures of the peers', () => {
  const difference = { missing: [], added: [], otherWords: [], sampled: 400, bytes: 1.004 };
  const figures: PeerFigures[] = [
    {
      name: 'Hugo 0.111.3',
      ms: 5400,
      oursMs: 2970,
      ratio: 0.55,
      pages: 1430,
      difference,
      warm: { name: 'Hugo’s warm server', ms: 1240 },
    },
    {
      name: 'Astro 7.3.5',
      ms: 12000,
      oursMs: 2970,
      ratio: 0.25,
      pages: 1429,
      difference: {
        ...difference,
        missing: ['/about/'],
        otherWords: [{ path: '/contact/', expected: 'ask us', found: 'ask them' }],
      },
    },
  ];

  it('are a line a peer, with ours and the ratio', () => {
    expect(peersInWords(figures)).toMatchInlineSnapshot(`
      "
      A full build: the peer, ours, ours ÷ the peer's
        Hugo 0.111.3          5.4 s   ours 3.0 s   0.55x
        Astro 7.3.5          12.0 s   ours 3.0 s   0.25x

      One changed body text, from the content file to the page on disk
        Hugo’s warm server   1.24 s

      What the peers built, beside our release
        Hugo 0.111.3        1430 pages: the same addresses, the same words on 400 of 400 pages, 1.00x the bytes
        Astro 7.3.5         1429 pages: 1 addresses missing, 0 added, other words on 1 of 400 pages (/contact/: “ask them” for “ask us”), 1.00x the bytes
      "
    `);
  });
});
