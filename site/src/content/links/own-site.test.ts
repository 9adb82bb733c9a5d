import { describe, expect, it } from 'vitest';
import { linkHtml } from './link-html.ts';
import { isOwnSite, withOwnSite } from './own-site.ts';

const onSite = <T>(work: () => T) => withOwnSite('https://www.example.org/about/', () => Promise.resolve(work()));

describe('the site that is being rendered', () => {
  it.each([
    ['https://www.example.org/', true],
    ['HTTPS://WWW.EXAMPLE.ORG/principles/?a=1#b', true],
    ['http://www.example.org/', true],
    ['https://www.example.org:8443/', false],
    ['https://example.org/', false],
    ['https://www.example.org.evil.example/', false],
    ['https://www.example.org@evil.example/', false],
    ['/about/', false],
  ])('is where %s leads: %s', async (address, expected) => {
    expect(await onSite(() => isOwnSite(address))).toBe(expected);
  });

  it('is not left by a link that is written with its whole address', async () => {
    expect(await onSite(() => linkHtml('https://www.example.org/about/', 'About'))).toBe(
      '<a href="https://www.example.org/about/">About</a>',
    );
  });

  it('is none where nothing is rendered', () => {
    expect(isOwnSite('https://www.example.org/')).toBe(false);
  });
});
