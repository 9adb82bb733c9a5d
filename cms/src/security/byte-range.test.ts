import { expect, test } from 'vitest';
import { parseByteRange } from './byte-range';

test.each([
  ['the first bytes', 'bytes=0-3', { start: 0, end: 3 }],
  ['all from a place on', 'bytes=4-', { start: 4, end: 9 }],
  ['the last bytes', 'bytes=-3', { start: 7, end: 9 }],
  ['more than there is, which means to the end', 'bytes=5-500', { start: 5, end: 9 }],
  ['more of the end than there is, which means all', 'bytes=-500', { start: 0, end: 9 }],
  ['bytes beyond the end, which do not exist', 'bytes=10-', 'impossible'],
  ['a range turned round', 'bytes=5-2', 'impossible'],
  ['none of the last bytes', 'bytes=-0', 'impossible'],
  ['no range', '', undefined],
  ['several ranges, for which the whole file does', 'bytes=0-1,3-4', undefined],
  ['another unit', 'lines=0-3', undefined],
])('of a file of ten bytes one may ask for %s', (_what, header, range) => {
  expect(parseByteRange(header, 10)).toEqual(range);
});
