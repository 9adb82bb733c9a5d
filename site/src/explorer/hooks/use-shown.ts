import { collection, explorer } from '../../messages/en/explorer.ts';
import type { Library } from '../library.ts';
import type { Shown } from '../shown.ts';
import { useLatest } from './use-latest.ts';

const NO_WORDS = { text: '', filters: {} };

/** An example by its number. */
export interface Numbered {
  readonly number: number;
  /** Undefined where it is no longer there, or could not be loaded. */
  readonly shown: Shown | undefined;
  /** Its title, or why there is none. */
  readonly title: string;
}

/** Examples by their numbers, in that order; undefined while they are loaded. */
export function useShown(library: Library, numbers: readonly number[]): readonly Numbered[] | undefined {
  const { answer } = useLatest(numbers.join(), () =>
    Promise.all(
      numbers.map(async (number) => {
        const shown = await library.show(number, NO_WORDS);
        const without = library.isGone(number) ? collection.noLongerHere : explorer.notLoaded;
        return { number, shown, title: shown?.title ?? without };
      }),
    ),
  );
  return answer;
}
