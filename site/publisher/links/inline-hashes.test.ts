import { describe, expect, it } from 'vitest';
import { inlineHashes } from './inline-hashes.ts';

// Made with: printf %s 'alert(1)' | openssl dgst -sha256 -binary | base64
const ALERT = 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';
const RED = 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=';

describe('a page’s inline scripts and styles', () => {
  it('are named by the hash of their content', () => {
    expect(inlineHashes('<p>x</p><script>alert(1)</script><style media="print">p{color:red}</style>')).toEqual({
      scripts: [ALERT],
      styles: [RED],
    });
  });

  it.each([
    '<SCRIPT>alert(1)</SCRIPT >',
    '<script type="module">alert(1)</script>',
    "<script type=''>alert(1)</script>",
    '<script type=text/javascript defer>alert(1)</script>',
    '<script data-src="x">alert(1)</script>',
    '<script title="a > b, src=x">alert(1)</script>',
    '<script>alert(1)</script><script>alert(1)</script>',
  ])('count where they run: %s', (html) => {
    expect(inlineHashes(html)).toEqual({ scripts: [ALERT], styles: [] });
  });

  it.each([
    '<script src="/assets/x.js"></script>',
    '<script type="application/ld+json">{"a":1}</script>',
    '<script type="text/plain">alert(1)</script>',
    '<!-- <script>alert(1)</script> -->',
    '<img alt="<script>alert(1)</script>">',
    "<p title='<style>p{}</style>'>styled</p>",
    '<p>&lt;script>alert(1)&lt;/script></p>',
    '<p style="color:red" onclick="alert(1)">not allowed</p>',
    '<scripted-thing>alert(1)</scripted-thing>',
  ])('do not count where they are a file, data, a comment or a text: %s', (html) => {
    expect(inlineHashes(html)).toEqual({ scripts: [], styles: [] });
  });

  it('have the same hash whatever line breaks the file has', () => {
    expect(inlineHashes('<script>a\r\nb\rc</script>')).toEqual(inlineHashes('<script>a\nb\nc</script>'));
  });

  it('count beside data for machines', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    expect(inlineHashes(`${data}<script>alert(1)</script>${data}`)).toEqual({ scripts: [ALERT], styles: [] });
    expect(inlineHashes(data)).toEqual({ scripts: [], styles: [] });
  });

  it('are looked for in thousands of pages in no time', () => {
    const page = `<html><body>${'<p class="long">Some words of a long page.</p>'.repeat(500)}</body></html>`;
    const before = performance.now();
    for (let count = 0; count < 2_000; count += 1) inlineHashes(page);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
