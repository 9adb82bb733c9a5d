import type { Query } from '../../search/engine/search.ts';
import type { Library } from '../library.ts';
import type { Shown } from '../shown.ts';
import { useLatest } from './use-latest.ts';

/** A result; undefined where it could not be loaded. */
export interface FoundRow {
  readonly number: number;
  readonly shown: Shown | undefined;
}

/** Results, ready to be shown: all at once, so that none moves another that somebody reads already. */
export function useRows(library: Library, numbers: readonly number[], query: Query): readonly FoundRow[] {
  const { answer } = useLatest(`${numbers.join()} ${query.text}`, () =>
    Promise.all(numbers.map(async (number) => ({ number, shown: await library.show(number, query) }))),
  );
  return answer ?? [];
}
