import { mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { pictures } from './pictures.ts';
import { folders } from './places.ts';
import { height, width } from './shapes.ts';

const folder = folders.pictures;

const formats: Record<string, (image: Sharp) => Sharp> = {
  '.jpg': (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  '.png': (image) => image.png({ palette: true, compressionLevel: 9 }),
  '.webp': (image) => image.webp({ quality: 82 }),
};

mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(pictures)) {
  const format = formats[extname(name)];
  if (format === undefined) throw new Error(`Picture ${name}: expected .jpg, .png or .webp. Rename it.`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${draw()}</svg>`;
  const { size } = await format(sharp(Buffer.from(svg)).flatten()).toFile(join(folder, name));
  console.log(`${name}: ${Math.round(size / 1024)} kB`);
}
