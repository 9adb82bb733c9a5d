import { expect, test } from 'vitest';
import { emptySite } from '../testing/empty-site';
import { placeIsInNoCircle } from './place-is-in-no-circle';

/** A site on which these places are published, within others, by their names; an id is the name in small letters. */
const siteWith = (within: Readonly<Record<string, string>>) =>
  emptySite({
    leadsOn: ({ field }, document) => {
      const names = [...Object.keys(within), ...Object.values(within)];
      const name = names.find((known) => known.toLowerCase() === document);
      if (field !== 'within' || name === undefined) return Promise.resolve(undefined);
      const larger = within[name]?.toLowerCase();
      return Promise.resolve({ name, next: larger === undefined ? [] : [larger] });
    },
  });

test.each<[string, string | null, Readonly<Record<string, string>>, string | undefined]>([
  ['nothing', null, {}, undefined],
  ['a larger place that is within nothing', 'Scotland', {}, undefined],
  ['a larger place that is within another', 'Tayside', { Tayside: 'Scotland' }, undefined],
  ['itself', 'Fife', {}, '“Fife” cannot be within itself. Choose a larger place, or leave this empty.'],
  [
    'a place that is within it',
    'Kirkcaldy',
    { Kirkcaldy: 'Fife' },
    'This would put “Fife” within itself: Fife → Kirkcaldy → Fife. Choose another place, or change what “Kirkcaldy” is within first.',
  ],
  [
    'a place that is within it through others',
    'Kirkcaldy',
    { Kirkcaldy: 'Town', Town: 'Fife' },
    'This would put “Fife” within itself: Fife → Kirkcaldy → Town → Fife. Choose another place, or change what “Town” is within first.',
  ],
  ['a circle that others make', 'Moray', { Moray: 'Elgin', Elgin: 'Moray' }, undefined],
])('a place within %s', async (_what, within, others, message) => {
  const larger = within === null ? null : { documentId: within.toLowerCase() };
  const entry = { documentId: 'fife', name: 'Fife', locale: 'en', within: larger };
  const expected = message === undefined ? [] : [{ path: ['within'], message }];
  expect(await placeIsInNoCircle(entry, siteWith(others))).toEqual(expected);
});
