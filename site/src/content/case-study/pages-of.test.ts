import { describe, expect, it } from 'vitest';
import { pageNumber, pageOf } from './pages-of.ts';

const offered = (number: number, last: number) =>
  pageOf('/list/', number, last * 20, 20)
    ?.offered.map((page) => page?.number ?? '…')
    .join(' ');

describe('a list of several pages', () => {
  it('has its first page at its own address', () => {
    expect(pageOf('/list/', 2, 41, 20)).toMatchObject({
      path: '/list/page/2/',
      last: 3,
      previous: '/list/',
      next: '/list/page/3/',
    });
  });

  it('has no page where it has no entries', () => {
    expect(pageOf('/list/', 1, 0, 20)).toBeUndefined();
  });

  it('has no page after the last', () => {
    expect(pageOf('/list/', 3, 40, 20)).toBeUndefined();
  });

  it.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 9, '1 2 … 9'],
    [4, 9, '1 2 3 4 5 … 9'],
    [5, 9, '1 … 4 5 6 … 9'],
    [9, 9, '1 … 8 9'],
  ])('offers on page %d of %d: %s', (number, last, words) => {
    expect(offered(number, last)).toBe(words);
  });
});

describe('a page number in an address', () => {
  it.each([
    ['2', 2],
    ['1', undefined],
    ['0', undefined],
    ['02', undefined],
    ['2a', undefined],
    ['-2', undefined],
    [undefined, undefined],
  ])('%s is read as %s', (part, number) => {
    expect(pageNumber(part)).toBe(number);
  });
});
