import { expect, test } from 'vitest';
import { site } from '../../demo/content/site';
import { helpIsTheirs } from './first-steps';

test('help lines are somebody’s own where they differ from those of the demo', () => {
  const [first, ...others] = site.help;
  expect(helpIsTheirs(site.help)).toBe(false);
  expect(helpIsTheirs(site.help.map((line) => ({ ...line, id: 7, phone: line.phone ?? null })))).toBe(false);
  expect(helpIsTheirs([{ ...first, phone: '112' }, ...others])).toBe(true);
  expect(helpIsTheirs(others)).toBe(true);
  expect([helpIsTheirs([]), helpIsTheirs(undefined)]).toEqual([false, false]);
});
