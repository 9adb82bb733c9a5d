import { expect } from 'vitest';
import { DamagedFile } from '../bytes.ts';

/** What reading some bytes comes to; undefined where they are said to be damaged. Any other error fails the test. */
export function read<Content>(decode: (bytes: Uint8Array) => Content, bytes: Uint8Array): Content | undefined {
  try {
    return decode(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(DamagedFile);
    return undefined;
  }
}
