import { describe, expect, it } from 'vitest';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import NotFound from '../pages/404.astro';
import Gone from '../pages/410.astro';

process.env['WAYMARK_TODAY'] = '2026-11-24';

describe('the page for what was taken down', () => {
  it('says so in its title and its one main heading, with help at the usual place', async () => {
    const page = await renderRoute(Gone);
    expect(page.texts('h1')).toEqual(['This page has been taken down']);
    expect(page.texts('head title')[0]).toMatch(/^This page has been taken down – /);
    expect(page.texts('header details.help-now > summary')).toEqual(['Help now']);
    expect(page.attributes('body > a', 'href')[0]).toBe('#content');
  });

  it.each([
    ['taken down', Gone],
    ['not found', NotFound],
  ])('leads on to the first page, the parts of the site and whom to ask, where something was %s', async (_, route) => {
    const links = (await renderRoute(route)).attributes('main a', 'href');
    expect(links).toEqual(expect.arrayContaining(['/', '/principles/']));
    expect(links.some((href) => href?.startsWith('mailto:'))).toBe(true);
  });

  it('leads to other practice, which an address with a mistake in it does not', async () => {
    expect((await renderRoute(Gone)).attributes('main section p a', 'href')).toContain('/case-studies/');
    expect((await renderRoute(NotFound)).texts('main').join()).not.toContain('good practice');
  });

  it('leads to no list of practice while there is none', async () => {
    const links = (await renderRoute(Gone, {}, fixtureSource({ 'case-study': [] }))).texts('main section p a');
    expect(links).not.toContain('find examples of good practice');
  });

  it('needs no JavaScript, and says the same in the same bytes when it is rendered again', async () => {
    const { html } = await renderRoute(Gone);
    expect(html).not.toMatch(/<script|\son[a-z]+=|\sstyle=|javascript:/i);
    expect((await renderRoute(Gone)).html).toBe(html);
  });
});
