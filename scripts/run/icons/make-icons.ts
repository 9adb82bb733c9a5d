import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { SITE_COLOURS } from '../../../site/src/content/site/colours.ts';
import { iconFile } from './icon-file.ts';

// Makes the icons that are committed, on the site and in the admin panel, from the mark in site/public/favicon.svg. Run it after
// the mark or the colours were changed: node scripts/run/icons/make-icons.ts
const folder = join(import.meta.dirname, '..', '..', '..', 'site', 'public');
const admin = join(import.meta.dirname, '..', '..', '..', 'cms', 'src', 'admin', 'mark.svg');
const PAPER = SITE_COLOURS.light;

/** The shapes of the mark, on a field of 32 × 32, in the colours for light pages. */
const mark = [...readFileSync(join(folder, 'favicon.svg'), 'utf8').matchAll(/<path[^>]*>/g)].join('');
if (mark === '') throw new Error('Expected shapes (<path …>) in site/public/favicon.svg, found none.');

/** @param share How much of the icon's width the mark's field takes. @param ground Behind it. Default: nothing. */
async function icon(size: number, share: number, ground?: string): Promise<Buffer> {
  const field = 32 / share;
  const start = (32 - field) / 2;
  const behind = ground ? `<rect x="${start}" y="${start}" width="${field}" height="${field}" fill="${ground}"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${start} ${start} ${field} ${field}">${behind}${mark}</svg>`;
  return await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}

const SMALL = 32;
const icons = {
  'favicon.ico': iconFile(await icon(SMALL, 1), SMALL),
  'apple-touch-icon.png': await icon(180, 0.72, PAPER),
  // A device may cut it to a circle of four fifths (W3C, Web Application Manifest, "Icon masks and safe zone").
  'icon-512.png': await icon(512, 0.56, PAPER),
};
// The admin panel shows it on its own ground, light or dark.
writeFileSync(
  admin,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 44 44" role="img" aria-label="Waymark"><rect x="-6" y="-6" width="44" height="44" rx="8" fill="${PAPER}"/>${mark}</svg>\n`,
);
for (const [name, content] of Object.entries(icons)) {
  writeFileSync(join(folder, name), content);
  console.log(`${name}: ${content.byteLength} bytes`);
}
