import { readFile, writeFile } from 'node:fs/promises';
import { cleanMp3 } from './mp3';
import { cleanMp4 } from './mp4';
import { cleanPdf } from './pdf';

const CLEANERS: Readonly<Record<string, (path: string) => Promise<void>>> = {
  '.mp4': cleanMp4,
  '.m4a': cleanMp4,
  '.mp3': cleanMp3,
  '.pdf': async (path) => writeFile(path, await cleanPdf(await readFile(path))),
};

/**
 * Takes out of a file, in its place, what it tells about who made it, when, where and with what. Pictures are cleaned when the media library
 * makes them smaller; WebM, Ogg and WAV files, Word, ODT and EPUB documents are not cleaned.
 * @param extension with its dot
 * @throws a validation error where it cannot be done
 */
export async function cleanFile(path: string, extension: string): Promise<void> {
  await CLEANERS[extension.toLowerCase()]?.(path);
}
