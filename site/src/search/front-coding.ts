import { type ByteReader, type ByteWriter, DamagedFile, within } from './bytes.ts';

const MOST_BYTES_OF_A_TEXT = 255;

/** By what a list of front-coded texts is put in order. */
export const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Writes texts of up to 255 bytes in order: each says how many of its bytes it shares with the one before. */
export class FrontCodedWriter {
  readonly #utf8 = new TextEncoder();
  readonly #to: ByteWriter;
  #before = new Uint8Array();

  constructor(to: ByteWriter) {
    this.#to = to;
  }

  text(text: string): void {
    const own = this.#utf8.encode(text);
    let shared = 0;
    while (shared < own.length && own[shared] === this.#before[shared]) shared++;
    this.#to.number(shared);
    this.#to.number(own.length - shared);
    this.#to.all(own.subarray(shared));
    this.#before = own;
  }
}

/** Reads what a FrontCodedWriter wrote; throws a DamagedFile at anything else. */
export class FrontCodedReader {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #from: ByteReader;
  #before: readonly number[] = [];

  constructor(from: ByteReader) {
    this.#from = from;
  }

  text(): string {
    const shared = within(this.#from.number(), this.#before.length);
    const own = this.#from.all(within(this.#from.number(), MOST_BYTES_OF_A_TEXT - shared));
    this.#before = [...this.#before.slice(0, shared), ...own];
    try {
      return this.#utf8.decode(Uint8Array.from(this.#before));
    } catch (cause) {
      throw new DamagedFile('no text', { cause });
    }
  }
}
