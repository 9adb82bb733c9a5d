import { describe, expect, it } from 'vitest';
import { orkney, westray } from './fixtures.ts';
import type { Place } from './place.ts';
import { tileMap } from './tile-map.ts';

const place = (name: string, more: Partial<Place> = {}): Place => ({
  ...westray,
  documentId: name,
  name,
  slug: name,
  within: null,
  ...more,
});
const within = (id: string): Pick<Place, 'within'> => ({ within: { type: 'place', id } });
const on = (column: number, row: number): Pick<Place, 'tile'> => ({ tile: { column, row } });

const mapOf = (places: readonly Place[], around: Readonly<Record<string, number>>, own = around) =>
  tileMap(places, { around: ({ name }) => around[name] ?? 0, own: ({ name }) => own[name] ?? 0 });

describe('the map of places', () => {
  it('is none where no place has a square', () => {
    expect(mapOf([place('wales')], {})).toBeUndefined();
  });

  it('shows places row by row from the top left, each as dark as its number is large, and none at all as the lightest', () => {
    const map = mapOf([place('c', on(1, 2)), place('b', on(3, 1)), place('a', on(2, 1)), place('d', on(2, 2))], {
      a: 1,
      b: 100,
      c: 60,
    });
    expect(map?.tiles.map(({ name, total, shade }) => [name, total, shade])).toEqual([
      ['a', 1, 1],
      ['b', 100, 4],
      ['c', 60, 3],
      ['d', 0, 0],
    ]);
  });

  it.each([
    [100, ['0 examples', '1 to 25 examples', '26 to 50 examples', '51 to 75 examples', '76 to 100 examples']],
    [2, ['0 examples', '1 example', '2 examples']],
    [1, ['0 examples', '1 example']],
    [0, ['0 examples', '1 example']],
  ])('says what each colour means, up to %i examples', (most, words) => {
    expect(mapOf([orkney], { [orkney.name]: most })?.legend.map((line) => line.words)).toEqual(words);
  });

  it('has beside it what is larger or further away, and not what lies in one of its squares', () => {
    const places = [
      place('scotland'),
      place('fife', { ...within('scotland'), ...on(4, 5) }),
      place('kirkcaldy', within('fife')),
      place('ring', within('ring')),
      place('norway'),
    ];
    const map = mapOf(places, { scotland: 9, fife: 4, norway: 1 }, { scotland: 2, norway: 1 });
    expect(map?.beside.map(({ name, total, ofAllOfIt }) => [name, total, ofAllOfIt])).toEqual([
      ['scotland', 9, 2],
      ['ring', 0, 0],
      ['norway', 1, undefined],
    ]);
  });

  it('leaves out a square that the style sheet has no place for', () => {
    const map = mapOf([place('a', on(12, 12)), place('b', on(13, 1))], {});
    expect(map?.tiles.map(({ name }) => name)).toEqual(['a']);
  });
});
