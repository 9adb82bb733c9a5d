import { describe, expect, it } from 'vitest';
import { headerRules, headersFor } from './header-rules.ts';

const hash = (letter: string) => `sha256-${letter.repeat(43)}=`;

describe('the headers of a release', () => {
  it('let in only the site’s own files and what its pages have inline', () => {
    const rules = headerRules({ scripts: [hash('b'), hash('a'), hash('b')], styles: [] });
    expect(headersFor(rules, '/about/')['Content-Security-Policy']).toBe(
      `default-src 'none'; script-src 'self' '${hash('a')}' '${hash('b')}'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    );
  });

  it.each(["'unsafe-inline'", 'sha256-short', `${hash('a')}' https://evil.example`, `${hash('a')}; script-src *`])(
    'take nothing for a hash that is none: %s',
    (wrong) => {
      expect(() => headerRules({ scripts: [wrong], styles: [] })).toThrow('Expected hashes such as inlineHashes()');
    },
  );

  it.each([
    ['/', 'public, max-age=0, must-revalidate'],
    ['/about/', 'public, max-age=0, must-revalidate'],
    ['/assets-of-a-town/', 'public, max-age=0, must-revalidate'],
    ['/assets/site.abc123.css', 'public, max-age=31536000, immutable'],
    ['/media/abc123/photo.avif', 'public, max-age=31536000, immutable'],
  ])('say how long %s may be kept', (path, expected) => {
    expect(headersFor(headerRules({ scripts: [], styles: [] }), path)['Cache-Control']).toBe(expected);
  });

  it('leave videos their sound and their full screen, and nothing else', () => {
    const policy = headersFor(headerRules({ scripts: [], styles: [] }), '/')['Permissions-Policy'] ?? '';
    expect(policy).toMatch(/^(?:[a-z-]+=\(\), )+[a-z-]+=\(\)$/);
    expect(policy).toContain('camera=()');
    expect(policy).not.toMatch(/autoplay|fullscreen/);
  });
});
