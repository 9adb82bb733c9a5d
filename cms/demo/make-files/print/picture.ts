import { join } from 'node:path';
import sharp from 'sharp';
import { folders } from '../places.ts';

/** A demo picture as an `img` small enough to print, `width` pixels wide; with no words it is decoration. */
export async function printedPicture(file: string, width: number, alternativeText = ''): Promise<string> {
  const bytes = await sharp(join(folders.pictures, file)).resize(width).jpeg({ quality: 72, mozjpeg: true }).toBuffer();
  return `<img src="data:image/jpeg;base64,${bytes.toString('base64')}" alt="${alternativeText}">`;
}
