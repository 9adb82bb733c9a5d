import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** An ID3v2 tag begins a file with ten bytes, the last four of which tell its length, seven bits in each; ID3v1 ends it with 128 bytes. */
const ID3V2_HEADER = 10;
const ID3V1 = 128;

/** Takes names, pictures, comments and places out of an MP3 file; its sound stays as it is. */
export async function cleanMp3(path: string): Promise<void> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  const { buffer: first } = await file.read(Buffer.alloc(ID3V2_HEADER), 0, ID3V2_HEADER, 0);
  const { buffer: last } = await file.read(Buffer.alloc(3), 0, 3, Math.max(size - ID3V1, 0));
  await file.close();
  const start = Math.min(lengthOfTag(first), size);
  const end = last.toString('latin1') === 'TAG' ? size - ID3V1 : size;
  if (start === 0 && end === size) return;
  await pipeline(createReadStream(path, { start, end: end - 1 }), createWriteStream(`${path}.clean`));
  await rename(`${path}.clean`, path);
}

/** The length of the ID3v2 tag that a file begins with, in bytes; 0 where there is none. */
function lengthOfTag(header: Buffer): number {
  if (header.toString('latin1', 0, 3) !== 'ID3') return 0;
  const length = header.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  const hasFooter = ((header[5] ?? 0) & 0x10) !== 0;
  return ID3V2_HEADER + length + (hasFooter ? ID3V2_HEADER : 0);
}
