import type { Schema } from '@strapi/strapi';
import { expect, test } from 'vitest';
import { emptySite } from '../testing/empty-site';
import { siteLinksLeadSomewhere } from './site-links-lead-somewhere';

/** A site with a few pages, and an old address that leads on. */
const site = emptySite({
  pageAt: (address) => Promise.resolve(['/', '/about/', '/principles/'].includes(address) ? 'A page' : undefined),
  redirectsNear: () =>
    Promise.resolve([
      { from: '/old/', to: '/about/' },
      { from: '/gone/', to: null },
    ]),
});
const attribute: Schema.Attribute.AnyAttribute = { type: 'text', pluginOptions: { publishing: { holds: 'address' } } };

test.each([
  ['/about/', 0],
  ['/about', 0],
  ['/about/#contact', 0],
  ['/', 0],
  ['/old/', 0],
  ['/files/plan.pdf', 0],
  ['/case-studies/from/ardnish/', 0],
  ['https://example.org/', 0],
  ['#read', 0],
  ['//example.org', 0],
  ['/abuot/', 1],
  ['/gone/', 1],
  ['/case-studies/nothing/', 1],
  ['/no/such/place/', 1],
  ['/x/100%-y/', 1],
])('in the navigation, a link to %s has %i problems', async (value, count) => {
  const path = ['navigation', '0', 'url'];
  const problems = await siteLinksLeadSomewhere({}, site, { fields: [{ path, attribute, value }], parts: [] });
  expect(problems.map((problem) => problem.path)).toEqual(Array.from({ length: count }, () => path));
});
