import { expect, it } from 'vitest';
import { actInWords, type Act } from './act-in-words';

const act = (what: Partial<Act>): Act => ({
  id: 1,
  at: '2026-11-30T12:00:00Z',
  by: 'Edith Tor',
  act: 'published',
  kind: 'Page',
  title: 'Tea',
  language: 'en',
  ...what,
});

it.each<[Partial<Act>, string]>([
  [{}, 'Edith Tor published the page “Tea”'],
  [{ act: 'taken down' }, 'Edith Tor took down the page “Tea”'],
  [{ act: 'changed', kind: 'Site', title: 'Site' }, 'Edith Tor changed the site'],
  [{ language: 'gd' }, 'Edith Tor published the page “Tea” (gd)'],
  [{ act: 'signed in', kind: 'Account', title: 'Edith Tor' }, 'Edith Tor signed in'],
  [
    { act: 'sign-in failed', by: 'The CMS itself', title: 'An address that no account has' },
    'Somebody tried to sign in and failed: An address that no account has',
  ],
])('%j: %s', (what, words) => {
  expect(actInWords(act(what))).toBe(words);
});
