import { describe, expect, it } from 'vitest';
import { checkedUrl, isAllowedUrl } from './links.ts';

describe('a link', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:hello@example.org',
    'tel:+441314960100',
    '/principles/',
    '/reports/next/#read',
    '#read',
  ])('may be %s', (url) => {
    expect(isAllowedUrl(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    'example.org',
    '#',
    '',
  ])('may not be %j', (url) => {
    expect(isAllowedUrl(url)).toBe(false);
  });

  it('that may not stand on a page is refused with its entry and field', () => {
    expect(() =>
      checkedUrl('javascript:alert(1)', 'page “About”, field sections[0].body'),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: page “About”, field sections[0].body: expected a link that starts with https://, http://, mailto:, tel:, / or #, found “javascript:alert(1)”. Correct the link in the CMS.]`,
    );
  });
});
