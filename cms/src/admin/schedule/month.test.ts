import { expect, test } from 'vitest';
import { monthInWords, monthLater, weeksOf } from './month';

test.each([
  ['2026-12', 1, '2027-01'],
  ['2027-01', -1, '2026-12'],
  ['2027-03', 12, '2028-03'],
])('from %s, %i months later is %s', (month, by, later) => expect(monthLater(month, by)).toBe(later));

test('a month is told by its name', () => expect(monthInWords('2027-03')).toBe('March 2027'));

test.each([
  ['2027-02', 'Monday', '2027-02-01', '2027-02-28', 4],
  ['2027-08', 'Sunday', undefined, undefined, 6],
  ['2028-02', 'Tuesday', undefined, undefined, 5],
])('the weeks of %s, which begins on a %s, go from Monday to Sunday', (month, _day, first, last, weeks) => {
  const found = weeksOf(month);
  expect([found[0]?.[0], found.at(-1)?.[6], found.length]).toEqual([first, last, weeks]);
  const days = found.flat().filter((day) => day !== undefined);
  expect(days).toEqual([...new Set(days)].toSorted());
  expect(days[0]).toBe(`${month}-01`);
});
