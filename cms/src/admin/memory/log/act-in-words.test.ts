import { expect, it } from 'vitest';
import { actInWords, type Act } from './act-in-words';

const act = (what: Partial<Act>): Act => ({
  id: 1,
  at: '2026-11-30T12:00:00Z',
  by: 'Edith Tor',
  act: 'published',
  kind: 'Page',
  title: 'Tea',
  state: 'there',
  language: 'en',
  ...what,
});

it.each<[Partial<Act>, string]>([
  [{}, 'Edith Tor published the page “Tea”'],
  [{ act: 'taken down' }, 'Edith Tor took down the page “Tea”'],
  [{ act: 'changed', kind: 'Site', title: '' }, 'Edith Tor changed the site'],
  [{ language: 'gd' }, 'Edith Tor published the page “Tea” (gd)'],
  [{ state: 'in the bin' }, 'Edith Tor published the page “Tea”, which is in the bin'],
  [{ act: 'deleted', title: '', state: 'gone' }, 'Edith Tor deleted a page that is gone'],
  [{ act: 'signed in', kind: 'Account', title: 'Edith Tor' }, 'Edith Tor signed in'],
  [
    { act: 'sign-in failed', by: 'The CMS itself', title: 'an address that no account has' },
    'Somebody tried to sign in and failed: an address that no account has',
  ],
])('%j: %s', (what, words) => {
  expect(actInWords(act(what))).toBe(words);
});
