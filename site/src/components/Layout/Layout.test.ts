import { describe, expect, it } from 'vitest';
import { entry } from '../../content/fixtures/memory-source.ts';
import { fixtureSource } from '../../content/fixtures/fixture-source.ts';
import { peerSupport } from '../../content/principle/fixtures.ts';
import { fullSite } from '../../content/site/fixtures.ts';
import { renderRoute } from '../../content/testing/rendered.ts';
import Home from '../../pages/index.astro';
import CaseStudy from '../../pages/case-studies/[slug].astro';
import NotFound from '../../pages/404.astro';
import Principle from '../../pages/principles/[slug].astro';

const page = (changes: Partial<typeof fullSite> = {}) =>
  renderRoute(Principle, { slug: 'peer-support' }, fixtureSource({ site: [entry({ ...fullSite, ...changes })] }));

describe('when somebody last made sure that a page is right', () => {
  const texts = async (reviewedOn: string | null) => {
    const principle = [entry({ ...peerSupport, reviewedOn })];
    return (await renderRoute(Principle, { slug: 'peer-support' }, fixtureSource({ principle }))).texts(
      '.last-reviewed',
    );
  };

  it('stands beneath it, where somebody has', async () => {
    expect(await texts('2026-11-30')).toEqual(['Last reviewed on 30 November 2026']);
    expect(await texts(null)).toEqual([]);
  });
});

describe('how to cite, print and share a page', () => {
  it('stands at its end, with the address and a citation to copy', async () => {
    const { texts } = await page();
    expect(texts('main > details:last-child summary')).toEqual(['Cite, print or share this page']);
    expect(texts('#cite .cite__copy').map((text) => text.replace(/https?:\/\/[^/]+/, ''))).toEqual([
      '/principles/peer-support/',
      'Build in peer support, Waymarks, /principles/peer-support/',
    ]);
  });

  it('names who did the work of a case study, and when it was reviewed', async () => {
    const { texts } = await renderRoute(CaseStudy, { slug: 'harbour-walks' });
    expect(texts('#cite .cite__copy')[1]?.replace(/https?:\/\/[^/]+/, '')).toBe(
      'Northlight, Harbour walks, Waymarks, last reviewed on 1 September 2026, /case-studies/harbour-walks/',
    );
  });

  it('is not there where there is no page to cite', async () => {
    expect((await renderRoute(NotFound)).texts('#cite')).toEqual([]);
  });
});

describe('what stands around every page', () => {
  it('is a navigation that marks where the reader is, without links to what is not published', async () => {
    const { texts, attributes } = await page();
    expect(texts('.site-nav a')).toEqual(['Principles', 'About']);
    expect(attributes('.site-nav a', 'aria-current')).toEqual(['true', undefined]);
  });

  it('is help and the way out, one press away', async () => {
    const { attributes } = await page();
    expect(attributes('button[accesskey=h]', 'popovertarget')).toEqual(attributes('[popover]', 'id'));
    expect(attributes('.leave', 'accesskey')).toEqual([undefined, 'x']);
    expect(attributes('.leave', 'rel')).toEqual(['nofollow noreferrer', 'nofollow noreferrer']);
  });

  it.each([
    ['116 123 (free, 24 hours)', 'Call Samaritans: 116 123 (free, 24 hours)', ['tel:116123']],
    ['+44 (0)131 496 0100', 'Call Samaritans: +44 (0)131 496 0100', ['tel:+441314960100']],
    ['0131 496 0100 ext 25', 'Call Samaritans: 0131 496 0100 ext 25', ['tel:+441314960100;ext=25']],
    ['116 123 / 999', '116 123 / 999', []],
    ['ask at reception', 'ask at reception', []],
  ])(
    'is help by phone as an editor typed it, which dials only what is clearly one number: %s',
    async (phone, shown, dialled) => {
      const line = { name: 'Samaritans', urgent: false, description: 'Day and night.', url: null, hours: null };
      const text = 'Text SHOUT to 85258 (free)';
      const { texts, attributes } = await page({
        help: [{ ...line, phone, textNumber: text }],
        contact: { name: null, role: null, email: null, phone, note: null },
      });
      expect(texts('.help-line__way')).toEqual([shown, text]);
      expect(attributes('.help-line__way a', 'href')).toEqual([...dialled, 'sms:85258?body=SHOUT']);
      expect(texts('footer .contact p')).toEqual([`Phone: ${phone}`]);
      expect(attributes('footer .contact a', 'href')).toEqual(dialled);
    },
  );

  it('is the way back up', async () => {
    expect((await page()).attributes('.breadcrumbs a', 'href')).toEqual(['/', '/principles/']);
  });

  it('is a notice that is open on the first page and folded on others, where editors allow it', async () => {
    expect((await page()).attributes('.notice details', 'open')).toEqual([undefined]);
    expect((await renderRoute(Home)).attributes('.notice details', 'open')).toEqual(['']);
    const fixed = await page({ notice: { text: 'Please read.', dismissible: false, link: null } });
    expect(fixed.texts('.notice')).toEqual(['Please read.']);
    expect(fixed.texts('.notice details')).toEqual([]);
    expect((await page({ notice: null })).texts('.notice')).toEqual([]);
  });

  it('says of every link whether it leaves the site, but of the way out', async () => {
    const away = (text: string) => ({ text, url: `https://${text.toLowerCase()}.example/`, page: null });
    const { attributes, texts } = await page({
      notice: { text: 'Please read.', dismissible: false, link: away('News') },
      navigation: [away('Shop')],
      socialLinks: [away('Mastodon')],
      footer: { text: null, links: [away('Charity'), { text: 'The plan', url: '/media/1/plan.pdf', page: null }] },
    });
    expect(attributes('a[href^=http]:not(.external)', 'class')).toEqual(['leave', 'leave']);
    expect(texts('a.external')).toEqual([
      'Breathing Space: website',
      'Shop (another website)',
      'News (another website)',
      'Charity (another website)',
      'Mastodon (another website)',
    ]);
    expect(texts('.site-footer a[href$=pdf]')).toEqual(['The plan (PDF)']);
    expect(texts('.site-footer a[href^=mailto]')).toEqual(['hello@example.org']);
  });

  it('is the page’s own title before the site’s name, and its one address', async () => {
    const { texts, attributes } = await page();
    expect(texts('title')).toEqual(['Build in peer support – Waymarks']);
    expect(attributes('link[rel=canonical]', 'href')).toEqual(['https://example.org/principles/peer-support/']);
  });

  it('is refused with words for editors while the site entry is not published', async () => {
    const source = fixtureSource({ site: [] });
    await expect(renderRoute(Principle, { slug: 'peer-support' }, source)).rejects.toThrow('“Site” to be published');
  });
});
