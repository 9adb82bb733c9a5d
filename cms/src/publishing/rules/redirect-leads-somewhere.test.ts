import { describe, expect, it } from 'vitest';
import type { PublicSite } from '../public-site';
import { emptySite } from '../testing/empty-site';
import { redirectLeadsSomewhere } from './redirect-leads-somewhere';

/** A site with these redirects, and with pages at these addresses. */
const siteWith = (redirects: Readonly<Record<string, string | null>>, pages: readonly string[] = []) =>
  emptySite({
    pageAt: (address) => Promise.resolve(pages.includes(address) ? 'A page' : undefined),
    redirectsNear: () => Promise.resolve(Object.entries(redirects).map(([from, to]) => ({ from, to }))),
  });

/** What is wrong with a redirect that was just saved on a site. */
const problem = async (from: string, to: string | null, site: PublicSite) =>
  (await redirectLeadsSomewhere({ from, to }, site))[0]?.message;

describe('a redirect', () => {
  it('may lead on through others', async () => {
    expect(await problem('/a/', '/b/', siteWith({ '/a/': '/b/', '/b/': '/c/', '/c/': null }))).toBeUndefined();
  });

  it('that leads back to itself is refused, with the addresses of the circle', async () => {
    const redirects = { '/a/': '/b/', '/b/': '/c/', '/c/': '/a/' };
    expect(await problem('/a/', '/b/', siteWith(redirects))).toBe(
      'This would send readers round in a circle: /a/ → /b/ → /c/ → /a/. Choose another new address, or change what happens at /c/ first.',
    );
  });

  it('leads back to itself with a part of a page in between too', async () => {
    expect(await problem('/a/', '/b/#part', siteWith({ '/b/': '/a/?again' }))).toContain('/a/ → /b/#part → /a/');
  });

  it('that covers everything beneath is refused where some of that comes back', async () => {
    expect(await problem('/a/*', '/b/*', siteWith({ '/b/c/': '/a/c/' }))).toContain('/a/* → /b/* → /a/*');
    expect(await problem('/a/*', '/b/*', siteWith({ '/b/*': '/c/*', '/c/*': '/a/*' }))).toContain('/b/* → /c/*');
    expect(await problem('/a/c/', '/b/c/', siteWith({ '/b/*': '/a/*' }))).toContain('/a/c/ → /b/c/ → /a/c/');
  });

  it('is judged by the closest of the redirects that lead on', async () => {
    expect(await problem('/a/', '/b/c/', siteWith({ '/b/*': '/a/', '/b/c/': '/d/' }))).toBeUndefined();
  });

  it('ends at a page, whatever redirect there is for its address', async () => {
    expect(await problem('/a/', '/b/', siteWith({ '/b/': '/a/' }, ['/b/']))).toBeUndefined();
  });

  it('is not blamed for a circle among others', async () => {
    expect(await problem('/a/', '/b/', siteWith({ '/b/': '/c/', '/c/': '/b/' }))).toBeUndefined();
  });

  it('leads nowhere where what stood there is gone, or out of the site', async () => {
    expect(await problem('/a/', null, siteWith({}))).toBeUndefined();
    expect(await problem('/a/', 'https://example.org/', siteWith({ '/*': '/a/' }))).toBeUndefined();
  });
});
