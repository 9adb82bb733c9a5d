import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { Shot } from './take-pictures.ts';

/** Thumbnails are this part of the page's width, those of a phone a little more, and no higher than fits a screen or two. */
const SCALE = 0.4;
const NARROWEST = 200;
const HIGHEST = 1600;

const GAP = 24;
const LABEL_HEIGHT = 28;
const PAPER = { r: 128, g: 128, b: 128 };

interface Thumbnail {
  shot: Shot;
  png: Buffer;
  width: number;
  height: number;
}

/** Where each thumbnail of a sheet stands. */
interface Placed extends Thumbnail {
  left: number;
  top: number;
}

/** What is written over a picture, as it stands in HTML and SVG. */
export const labelOf = ({ state, path, width, scheme }: Shot): string =>
  `${String(width)} px, ${scheme}, ${state}: ${path.replaceAll('&', '&amp;')}`;

/** Rows of thumbnails: a row for each state (fullest, sparsest), side by side in the order in which they were taken. */
function place(rows: readonly (readonly Thumbnail[])[]): Placed[] {
  let top = GAP;
  return rows.flatMap((row) => {
    let left = GAP;
    const placed = row.map((thumbnail) => {
      const here = { ...thumbnail, left, top: top + LABEL_HEIGHT };
      left += thumbnail.width + GAP;
      return here;
    });
    top += LABEL_HEIGHT + Math.max(0, ...row.map(({ height }) => height)) + GAP;
    return placed;
  });
}

/** Puts the pictures of one kind of page side by side into one picture. @returns the name of its file */
export async function makeContactSheet(kind: string, shots: readonly Shot[], folder: string): Promise<string> {
  const rows: Thumbnail[][] = [];
  for (const state of ['fullest', 'sparsest']) {
    const row: Thumbnail[] = [];
    for (const shot of shots.filter((each) => each.state === state)) row.push(await thumbnailOf(shot, folder));
    rows.push(row);
  }
  const placed = place(rows.filter((row) => row.length > 0));
  const file = `sheet-${kind}.png`;
  const size = {
    width: Math.max(...placed.map(({ left, width }) => left + width)) + GAP,
    height: Math.max(...placed.map(({ top, height }) => top + height)) + GAP,
  };
  await sharp({ create: { ...size, channels: 3, background: PAPER } })
    .composite(placed.flatMap(layersOf))
    .png()
    .toFile(join(folder, file));
  return file;
}

async function thumbnailOf(shot: Shot, folder: string): Promise<Thumbnail> {
  const width = Math.max(NARROWEST, Math.round(shot.width * SCALE));
  const whole = await sharp(join(folder, shot.file)).resize({ width }).png().toBuffer({ resolveWithObject: true });
  const height = Math.min(whole.info.height, HIGHEST);
  const png = await sharp(whole.data).extract({ left: 0, top: 0, width, height }).png().toBuffer();
  return { shot, png, width, height };
}

function layersOf({ shot, png, left, top, width }: Placed): OverlayOptions[] {
  return [
    { input: png, left, top },
    { input: Buffer.from(labelSvg(labelOf(shot), width)), left, top: top - LABEL_HEIGHT },
  ];
}

const labelSvg = (text: string, width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(LABEL_HEIGHT)}">` +
  `<text x="0" y="18" font-family="sans-serif" font-size="12" fill="#fff">${text}</text></svg>`;
