import { describe, expect, it } from 'vitest';
import { pastEvent } from '../content/redirect/fixtures.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import NotFound from '../pages/404.astro';
import Gone from '../pages/410.astro';
import Told from '../pages/410/[redirect].astro';

process.env['WAYMARK_TODAY'] = '2026-11-24';

describe('the page for what was taken down', () => {
  it('says so in its title and its one main heading, with help at the usual place', async () => {
    const page = await renderRoute(Gone);
    expect(page.texts('h1')).toEqual(['This page has been taken down']);
    expect(page.texts('head title')[0]).toMatch(/^This page has been taken down – /);
    expect(page.texts('header .top > button.help-now')).toEqual(['Help now']);
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

describe('the page for what was taken down with a word to readers', () => {
  const told = (message: string | null, to: string | null = null) =>
    renderRoute(
      Told,
      { redirect: 'r1' },
      fixtureSource({ redirect: [entry({ ...pastEvent, documentId: 'r1', message, to })] }),
    );

  it('says it beneath the heading, letter by letter, and leads on as ever', async () => {
    const page = await renderRoute(Told, { redirect: pastEvent.documentId });
    expect(page.texts('h1')).toEqual(['This page has been taken down']);
    expect(page.html).toContain('100 % of the places at “Tea &amp; &lt;talk&gt;” were taken.');
    expect(page.texts('.page-header p').join()).not.toContain('Somebody who told their story');
    expect(page.attributes('main a', 'href')).toEqual(expect.arrayContaining(['/', '/principles/', '/case-studies/']));
    expect(page.texts('header .top > button.help-now')).toEqual(['Help now']);
    expect(page.attributes('meta[name=robots]', 'content')).toEqual(['noindex']);
    expect(page.html).not.toMatch(/<script|rel="canonical"/);
  });

  it.each(['<b>"&\'%20</b>', 'x'.repeat(300), '%', '{{ 1 }} ${a}'])('says %j as it was written', async (message) => {
    const { html } = await told(message);
    const escaped = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(html.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'")).toContain(
      `<p>${escaped}</p>`,
    );
  });

  it.each([
    ['nothing is said', null, null],
    ['only spaces are said', ' ', null],
    ['there is a new address', 'It is over.', '/new/'],
  ])('is not there where %s', async (_, message, to) => {
    expect((await told(message, to)).status).toBe(404);
  });
});
