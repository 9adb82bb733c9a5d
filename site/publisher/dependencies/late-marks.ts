import { lateMark, type Place } from '../../src/content/late/marks.ts';
import { written } from '../../src/content/late/written.ts';
import { lateKey, type LateRead } from './read.ts';

interface Known {
  readonly read: LateRead;
  readonly key: string;
  readonly mark: string;
  readonly text: string;
  /** The text as it is written, by where it stands. */
  readonly written: Map<Place, string>;
}

/** Gives out the marks that stand for late values while pages are rendered. */
export class LateMarks {
  readonly #known: Known[] = [];
  readonly #numbers = new Map<string, number>();

  /** A late value with its mark: the same one each time, with the text as it is now. */
  put(read: LateRead, text: string): Pick<Known, 'key' | 'mark'> {
    const name = `${read.type} ${read.locale} ${read.id} ${read.field}`;
    const number = this.#numbers.get(name) ?? this.#known.length;
    const before = this.#known[number];
    if (before?.text === text) return before;
    this.#numbers.set(name, number);
    const known = { read, key: lateKey(read), mark: lateMark(number), text, written: new Map<Place, string>() };
    this.#known[number] = known;
    return known;
  }

  /** What a mark stands for. @throws {Error} where there is no such mark */
  at(number: number): Known {
    const known = this.#known[number];
    if (known) return known;
    throw new Error(`Expected a late value with the number ${number}, found none.`);
  }

  /** What a mark stands for as it is written in a place: once for all pages, as many show the same. */
  writtenIn(place: Exclude<Place, 'c'>, number: number): string {
    const { text, written: done } = this.at(number);
    const found = done.get(place) ?? written(place, text);
    done.set(place, found);
    return found;
  }
}
