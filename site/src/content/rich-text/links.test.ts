import { describe, expect, it } from 'vitest';
import { checkedUrl } from './links.ts';

describe('a link', () => {
  it('is tidied where it was stored as it was typed', () => {
    expect(checkedUrl(' tel:0131 496 0100', 'page “About”, field sections[0].body')).toBe('tel:01314960100');
  });

  it('that may not stand on a page is refused with its entry and field, and what to do', () => {
    expect(() =>
      checkedUrl('javascript:alert(1)', 'page “About”, field sections[0].body'),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: page “About”, field sections[0].body: expected a link that can stand on a page, found “javascript:alert(1)”. An address starts with https://, http://, mailto:, tel:, / or #. Copy it from the browser’s address bar.]`,
    );
  });
});
