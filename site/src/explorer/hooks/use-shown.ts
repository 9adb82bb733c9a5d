import type { Library } from '../library.ts';
import type { Shown } from '../shown.ts';
import { useLatest } from './use-latest.ts';

const NO_WORDS = { text: '', filters: {} };

/** An example by its number; undefined where it is no longer there. */
export interface Numbered {
  readonly number: number;
  readonly shown: Shown | undefined;
}

/** Examples by their numbers, in that order; undefined while they are loaded. */
export function useShown(library: Library, numbers: readonly number[]): readonly Numbered[] | undefined {
  const { answer } = useLatest(numbers.join(), () =>
    Promise.all(numbers.map(async (number) => ({ number, shown: await library.show(number, NO_WORDS) }))),
  );
  return answer;
}
