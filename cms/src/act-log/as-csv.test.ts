import { expect, it } from 'vitest';
import { asCsv } from './as-csv';

it.each([
  ['Tea', 'Tea'],
  ['Tea, "talk"', '"Tea, ""talk"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+44 131', "'+44 131"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\t=1', "'\t=1"],
  ['100 %', '100 %'],
])('a cell is safe for spreadsheets: %j', (text, written) => {
  expect(asCsv([[text, 'end']])).toBe(`\uFEFF${written},end\r\n`);
});
