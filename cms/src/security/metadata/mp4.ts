import { open, type FileHandle } from 'node:fs/promises';
import { errors } from '@strapi/utils';

/** A box: a part of an MP4 file, which can hold others (ISO/IEC 14496-12, section 4.2). All in bytes. */
interface Box {
  type: string;
  start: number;
  /** Where its content begins. */
  content: number;
  end: number;
}

/** Boxes that hold others in which something private can be. */
const CONTAINERS = ['moov', 'trak', 'mdia'];

/** Boxes with words, places and pictures about the film, and those that are free for leftovers. */
const PRIVATE = ['udta', 'meta', 'uuid', 'free', 'skip', 'wide'];

/** Boxes that begin with when the film was made and changed. */
const DATED = ['mvhd', 'tkhd', 'mdhd'];

const ZEROS = Buffer.alloc(64 * 1024);

/**
 * Takes out of an MP4 or M4A file what cameras and programs write about it: where, when and with what it was made. Each box keeps its
 * place and length, so that film and sound stay byte for byte as they are.
 * @throws a validation error where the film has a track of the camera's own measurements, such as where it was at each second
 */
export async function cleanMp4(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await cleanBoxes(file, 0, (await file.stat()).size);
  } finally {
    await file.close();
  }
}

async function cleanBoxes(file: FileHandle, from: number, to: number): Promise<void> {
  for (let box = await boxAt(file, from, to); box; box = await boxAt(file, box.end, to)) {
    if (CONTAINERS.includes(box.type)) await cleanBoxes(file, box.content, box.end);
    else if (PRIVATE.includes(box.type)) await empty(file, box);
    else if (DATED.includes(box.type)) await undate(file, box);
    else if (box.type === 'hdlr') await refuseMeasurements(file, box);
  }
}

/** The box that begins there; nothing at the end, or where none can begin. */
async function boxAt(file: FileHandle, start: number, limit: number): Promise<Box | undefined> {
  if (start + 8 > limit) return undefined;
  const header = await read(file, start, 16);
  const size = header.readUInt32BE(0);
  const type = header.toString('latin1', 4, 8);
  const length = size === 0 ? limit - start : size === 1 ? Number(header.readBigUInt64BE(8)) : size;
  const content = start + (size === 1 ? 16 : 8);
  const end = start + length;
  return end < content || end > limit ? undefined : { type, start, content, end };
}

async function empty(file: FileHandle, { start, content, end }: Box): Promise<void> {
  await file.write(Buffer.from('free'), 0, 4, start + 4);
  await zero(file, content, end);
}

/** After a version and flags come two times, of eight bytes each in version 1, else of four. */
async function undate(file: FileHandle, { content, end }: Box): Promise<void> {
  const [version = 0] = await read(file, content, 1);
  await zero(file, content + 4, Math.min(content + 4 + (version === 1 ? 16 : 8), end));
}

async function refuseMeasurements(file: FileHandle, { content }: Box): Promise<void> {
  if ((await read(file, content + 8, 4)).toString('latin1') !== 'meta') return;
  throw new errors.ValidationError(
    'This film has a track of what the camera measured, such as where it was at each second. Export the film from a film program, without that track, and upload the copy.',
  );
}

async function zero(file: FileHandle, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += ZEROS.length) await file.write(ZEROS, 0, Math.min(ZEROS.length, to - at), at);
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  return (await file.read(Buffer.alloc(length), 0, length, at)).buffer;
}
