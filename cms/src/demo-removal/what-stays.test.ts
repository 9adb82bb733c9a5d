import { expect, test } from 'vitest';
import { isUntouchedDemo, type Row } from './documents';
import { whatStays, type Links } from './what-stays';

const uidOf: Readonly<Record<string, string>> = {
  home: 'api::home.home',
  site: 'api::site.site',
  page: 'api::page.page',
};

/** Documents named `kind-name`; those that do not go are written with a `!` before. */
const links = (names: string[], pairs: [from: string, to: string][]): Links => ({
  documents: new Map(
    names.map((name) => {
      const key = name.replace('!', '');
      const kind = key.split('-')[0] ?? '';
      return [key, { uid: uidOf[kind] ?? `api::${kind}.${kind}`, goes: !name.startsWith('!') }];
    }),
  ),
  links: pairs.map(([from, to]) => ({ from, to })),
});

test('what somebody’s own entry links to stays, and what that links to; the rest goes', () => {
  const given = links(
    ['!study-own', 'study-demo', 'organisation-a', 'organisation-b', 'place-a'],
    [
      ['study-own', 'organisation-a'],
      ['organisation-a', 'place-a'],
      ['study-demo', 'organisation-b'],
    ],
  );
  expect([...whatStays(given)]).toEqual(['organisation-a', 'place-a']);
});

test('pages that the site leads to stay, with the pages and consents behind them, not what they show; the home page keeps nothing', () => {
  const given = links(
    ['!site', '!home', 'page-about', 'page-contact', 'page-lost', 'consent-a', 'consent-b', 'study-a', 'report-a'],
    [
      ['site', 'page-about'],
      ['page-about', 'page-contact'],
      ['page-contact', 'consent-a'],
      ['page-lost', 'consent-b'],
      ['page-about', 'study-a'],
      ['page-contact', 'page-about'],
      ['home', 'report-a'],
    ],
  );
  expect([...whatStays(given)]).toEqual(['page-about', 'page-contact', 'consent-a']);
});

const filling = { from: 1000, until: 2000 };
const row = (facts: Partial<Row>): Row => ({
  id: 1,
  document: 'a',
  createdAt: 1500,
  updatedAt: 1500,
  createdBy: null,
  updatedBy: null,
  ...facts,
});

test.each<[string, Partial<Row>, boolean]>([
  ['as it was filled in', {}, true],
  ['with times as texts', { createdAt: '1970-01-01T00:00:01.500Z', updatedAt: '1970-01-01T00:00:01.500Z' }, true],
  ['made by a person', { createdBy: 1 }, false],
  ['changed by a person', { updatedBy: 1 }, false],
  ['changed later', { updatedAt: 2001 }, false],
  ['made later', { createdAt: 2001, updatedAt: 2001 }, false],
  ['made before', { createdAt: 999 }, false],
  ['made nobody knows when', { createdAt: null }, false],
])('an entry %s is the demo’s: %s', (_name, facts, isDemo) => {
  expect(isUntouchedDemo([row({}), row(facts)], filling)).toBe(isDemo);
});
