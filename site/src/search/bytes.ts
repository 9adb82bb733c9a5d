/** A file of the index that is not what was written: cut short, of another time, or not ours at all. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';

  /** @param what Is wrong, in a few words: this goes to every browser. */
  constructor(what: string, options?: ErrorOptions) {
    super(`Damaged search file: ${what}`, options);
  }
}

const MOST = 2 ** 32 - 1;

/** Bytes that grow; numbers as varints: seven bits a byte, low ones first, the eighth says that more follow. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  all(values: Uint8Array): void {
    if (this.length + values.length > this.bytes.length) this.grow(values.length);
    this.bytes.set(values, this.length);
    this.length += values.length;
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private grow(by: number): void {
    const larger = new Uint8Array((this.length + by) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what a ByteWriter wrote. Every method throws a DamagedFile rather than reading past the end. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new DamagedFile('too short');
    return value;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; factor < MOST; factor *= 128) {
      const byte = this.byte();
      value += (byte % 128) * factor;
      if (byte < 128) return within(value, MOST);
    }
    throw new DamagedFile('number without end');
  }

  /** A number of things that each take at least one byte of what is left: never more than there can be. */
  howMany(): number {
    return within(this.number(), this.left);
  }

  all(length: number): Uint8Array {
    within(length, this.left);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/** The number, where it is at most what can be; throws a DamagedFile otherwise. */
export function within(value: number, most: number): number {
  if (value > most) throw new DamagedFile(`${value} of at most ${most}`);
  return value;
}

/** Reads the first byte of a file, which says how it is written; throws a DamagedFile where it is another way than expected. */
export function checkFormat(reader: ByteReader, expected: number): void {
  const found = reader.byte();
  if (found !== expected) throw new DamagedFile(`format ${found}, not ${expected}`);
}
