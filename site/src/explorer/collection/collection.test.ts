import { describe, expect, it } from 'vitest';
import { keep, MOST_KEPT, numbersIn, readKept, taking, textOf, type Storage } from './collection.ts';

function storageWith(value: string | null): Storage & { readonly value: () => string | null } {
  let kept = value;
  return {
    getItem: () => kept,
    setItem: (_, next) => {
      kept = next;
    },
    removeItem: () => {
      kept = null;
    },
    value: () => kept,
  };
}

const forbidden = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('a collection', () => {
  it('is kept, and read again', () => {
    const storage = storageWith(null);
    expect(keep(() => storage, [3, 42])).toBe(true);
    expect(readKept(() => storage)).toEqual({ collection: [3, 42], trouble: undefined });
    expect(storage.value()).toBe('3,42');
  });

  it('leaves nothing behind when it is emptied', () => {
    const storage = storageWith('3');
    expect(keep(() => storage, [])).toBe(true);
    expect(storage.value()).toBeNull();
  });

  it('says so where the browser kept something else, forbids it, or is full', () => {
    expect(readKept(() => storageWith('3,<b>'))).toEqual({ collection: [], trouble: 'damaged' });
    expect(readKept(forbidden)).toEqual({ collection: [], trouble: 'unavailable' });
    expect(keep(forbidden, [1])).toBe(false);
  });

  it('takes an example in once, lets it go, and ends at a hundred', () => {
    expect(taking([1], 2)).toEqual([1, 2]);
    expect(taking([1, 2], 1)).toEqual([2]);
    const full = Array.from({ length: MOST_KEPT }, (_, index) => index + 1);
    expect(taking(full, 101)).toBe(full);
  });
});

describe('a link to a collection', () => {
  it.each([
    ['1,42', [1, 42]],
    ['', []],
    ['7,7', [7]],
    ['1,42,', undefined],
    ['content', undefined],
    ['01', undefined],
    ['1e3', undefined],
    ['%31', undefined],
  ])('holds in “%s” %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('is written as it is read', () => {
    expect(numbersIn(textOf([5, 1]))).toEqual([5, 1]);
  });
});
