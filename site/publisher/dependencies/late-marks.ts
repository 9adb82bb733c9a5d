import { lateMark } from '../../src/content/late/marks.ts';
import { lateKey, type LateRead } from './read.ts';

interface Known {
  readonly read: LateRead;
  readonly key: string;
  text: string;
}

/** Gives out the marks that stand for late values while pages are rendered. */
export class LateMarks {
  readonly #known: Known[] = [];
  readonly #numbers = new Map<string, number>();

  /** The mark of a late value; the same one each time, with the text as it is now. */
  markOf(read: LateRead, text: string): string {
    const key = lateKey(read);
    const number = this.#numbers.get(key) ?? this.#known.length;
    this.#numbers.set(key, number);
    this.#known[number] = { read, key, text };
    return lateMark(number);
  }

  /** What a mark stands for. @throws {Error} where there is no such mark */
  at(number: number): Known {
    const known = this.#known[number];
    if (known) return known;
    throw new Error(`Expected a late value with the number ${number}, found none.`);
  }
}
