import { expect, test } from 'vitest';
import { bannerHtml, noticeHtml } from './banner';
import { framedPage, framedStyle, policyOf } from './framed-page';

const frame = { banner: '<aside>Preview</aside>', files: '/preview/t0ken', site: 'https://www.example.org/' };

const framed = (body: string) =>
  /<aside>Preview<\/aside>([\s\S]*)<\/body>/.exec(
    framedPage(`<html><head></head><body class="x">${body}</body></html>`, frame),
  )?.[1];

test.each([
  ['<a href="/about/">', '<a target="_blank" href="https://www.example.org/about/">'],
  ['<a href="https://example.org/x">', '<a target="_blank" href="https://example.org/x">'],
  ['<a title="a > b" href="#part">', '<a title="a > b" href="#part">'],
  ['<a href="/media/1/report.pdf">', '<a target="_blank" href="/preview/t0ken/media/1/report.pdf">'],
  ['<link rel="icon" href="/favicon.svg">', '<link rel="icon" href="/preview/t0ken/favicon.svg">'],
  ['<link rel="alternate" href="/a.atom">', '<link rel="alternate" href="https://www.example.org/a.atom">'],
  ['<link rel="canonical" href="https://s/x/">', '<link rel="canonical" href="https://s/x/">'],
  [
    '<img src="/media/1/a.jpg" srcset="/media/1/a-2.jpg 2w, /media/1/a-4.jpg 4w">',
    '<img src="/preview/t0ken/media/1/a.jpg" srcset="/preview/t0ken/media/1/a-2.jpg 2w, /preview/t0ken/media/1/a-4.jpg 4w">',
  ],
  ['<p>href=&quot;/about/&quot; src="/x"</p>', '<p>href=&quot;/about/&quot; src="/x"</p>'],
  ['<article data-x="/y">', '<article data-x="/y">'],
])('in a preview, %s becomes %s', (before, after) => {
  expect(framed(before)).toBe(after);
});

test('a style sheet finds its fonts beside it', () => {
  expect(framedStyle('@font-face{src:url(/assets/a.woff2)}')).toBe('@font-face{src:url(a.woff2)}');
});

test('a preview runs no script, whatever stands in it', () => {
  const policy = policyOf(['sha256-abc=']);
  expect(policy).toContain("default-src 'none'; style-src 'self' 'sha256-");
  expect(policy).toContain("'sha256-abc='");
  expect(policy).not.toMatch(/script|allow-forms|allow-top/);
});

const now = new Date('2026-11-29T16:00:00Z');

test.each([
  ['2026-11-29T14:02:00Z', undefined, 'as it was saved at 14:02. Nobody else can see it.'],
  ['2026-06-28T14:02:00Z', undefined, 'as it was saved on 28 June 2026 at 15:02. Nobody'],
  ['2026-11-29T14:02:00Z', '2026-12-06T16:00:00Z', 'can see it, until 6 December 2026 at 16:00.'],
])('a banner says when %s was, and until when the link is good: %s', (saved, expires, words) => {
  const facts = { saved: new Date(saved), expires: expires === undefined ? undefined : new Date(expires) };
  expect(bannerHtml({ ...facts, part: undefined }, now)).toContain(words);
});

test('a banner leads to the part that it is about', () => {
  expect(bannerHtml({ saved: now, expires: undefined, part: 'finding-1' }, now)).toContain('<a href="#finding-1">');
});

test('a page of words shows words, and no HTML', () => {
  expect(noticeHtml('No', 'the field “<b>”')).toContain('<p>the field “&lt;b&gt;”</p>');
});
