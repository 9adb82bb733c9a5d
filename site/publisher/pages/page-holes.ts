import type { Place } from '../../src/content/late/marks.ts';
import type { Hole } from '../../src/rendering/finish.ts';

const PLACES: readonly Place[] = ['h', 'a', 'j', 'c'];

/** Where late values stand in a page, four numbers for each; `late` is the number of the question for the value. */
export const packed = (holes: readonly Hole[]): Int32Array =>
  Int32Array.from(holes.flatMap(({ at, length, place, late }) => [at, length, PLACES.indexOf(place), late]));

/** The same, to look at. */
export const unpacked = (numbers: Int32Array): Hole[] =>
  Array.from({ length: numbers.length / 4 }, (_, index) => {
    const [at = 0, length = 0, place = 0, late = 0] = numbers.subarray(index * 4, index * 4 + 4);
    return { at, length, place: PLACES[place] ?? 'h', late };
  });
