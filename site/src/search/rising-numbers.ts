import { type ByteReader, type ByteWriter, DamagedFile, within } from './bytes.ts';

/**
 * How many low bits of a step are written as they are; the rest is written as that many ones and a zero. That is close to the best for
 * steps of chance (Golomb 1966, Rice 1979), and where more than a third have something, exactly a bit for each.
 */
const lowBits = (count: number, size: number): number => 31 - Math.clz32(((2 * size) / (3 * count)) | 1);

/**
 * Writes whole numbers from 0 on that rise and are less than `size`: how many, then each as what it is more than the one before, as
 * Golomb-Rice codes, the first bit the lowest of its byte. Throws a RangeError where they do not rise or are too large.
 */
export function writeRising(to: ByteWriter, numbers: readonly number[], size: number): void {
  to.number(numbers.length);
  const low = lowBits(numbers.length, size);
  let byte = 0;
  let used = 0;
  const bit = (one: number): void => {
    byte |= one << used++;
    if (used < 8) return;
    to.byte(byte);
    byte = used = 0;
  };
  let next = 0;
  for (const number of numbers) {
    if (number < next || number >= size)
      throw new RangeError(`Numbers must rise and be less than ${size}; ${number} follows ${next - 1}.`);
    const step = number - next;
    for (let ones = step >> low; ones > 0; ones--) bit(1);
    bit(0);
    for (let place = 0; place < low; place++) bit((step >> place) & 1);
    next = number + 1;
  }
  while (used > 0) bit(0);
}

/** Reads what `writeRising` wrote with the same `size`; throws a DamagedFile at anything else. */
export function readRising(from: ByteReader, size: number): number[] {
  const count = within(from.number(), size);
  const low = lowBits(count, size);
  let byte = 0;
  let left = 0;
  const bit = (): number => {
    if (left === 0) {
      byte = from.byte();
      left = 8;
    }
    return (byte >> (8 - left--)) & 1;
  };
  let next = 0;
  return Array.from({ length: count }, () => {
    let step = 0;
    while (bit() === 1) step += 1 << low;
    for (let place = 0; place < low; place++) step |= bit() << place;
    const number = next + step;
    if (number >= size) throw new DamagedFile(`${number} of ${size}`);
    next = number + 1;
    return number;
  });
}
