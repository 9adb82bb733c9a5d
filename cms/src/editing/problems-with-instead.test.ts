import { expect, test } from 'vitest';
import { emptySite } from '../publishing/testing/empty-site';
import { problemsWithInstead } from './problems-with-instead';

const SITE = emptySite({
  pageAt: (address) => Promise.resolve(['/about/', '/principles/hope/'].includes(address) ? 'A page' : undefined),
  redirectsNear: () =>
    Promise.resolve([
      { from: '/short/', to: '/about/' },
      { from: '/back/', to: '/principles/hope/' },
    ]),
});

/** What is wrong with sending readers of a principle to an address. */
const problem = async (to: string) =>
  (await problemsWithInstead('principle', 'hope', { to, message: null }, SITE))[0]?.message ?? 'nothing';

test.each([
  ['/about/', 'nothing'],
  ['/about/#team', 'nothing'],
  ['/short/', 'nothing'],
  ['https://example.org/', 'nothing'],
  [
    'Our plan',
    'No page is called “Our plan”. Choose one from the list, or write an address: it starts with / or https://.',
  ],
  ['/two words/', expect.stringContaining('has no spaces')],
  ['https://example.org/"', expect.stringContaining('The address starts with /')],
  ['/nowhere/', expect.stringContaining('Nothing that is published stands at /nowhere/.')],
  ['/principles/hope/', 'That is the page that you are taking down. Choose another.'],
  ['/principles/hope/#part', 'That is the page that you are taking down. Choose another.'],
  ['/case-studies/principle/hope/', expect.stringContaining('lies beneath')],
  ['/back/', expect.stringContaining('round in a circle')],
])('sending readers of /principles/hope/ to %s: %s', async (to, told) => {
  expect(await problem(to)).toEqual(told);
});

test.each([
  ['x'.repeat(300), 'nothing'],
  ['x'.repeat(301), 'This has 301 letters, and 300 are the most. Shorten it.'],
  ['100 % of <b>"&\'</b>', 'nothing'],
])('telling readers %j: %s', async (message, told) => {
  const found = await problemsWithInstead('principle', 'hope', { to: null, message }, SITE);
  expect(found[0]?.message ?? 'nothing').toBe(told);
});
