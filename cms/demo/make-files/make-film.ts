import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { palette } from './palette.ts';
import { folders } from './places.ts';

const width = 640;
const height = 360;
const secondsPerSlide = 5;

/** What each film says, slide by slide, in lines; its still shows the first two together. */
const films = {
  'bsl-placeholder': [
    ['BSL video placeholder'],
    ['A film in British Sign', 'Language will be here'],
    ['This is a demonstration.', 'It shows where', 'the film will be.'],
  ],
  'film-placeholder': [
    ['Video placeholder'],
    ['A film from this place', 'will be here'],
    ['This is a demonstration.', 'It shows where', 'the film will be.'],
  ],
};
type Slides = readonly (readonly string[])[];

function slideSvg(lines: readonly string[]): string {
  const top = height / 2 - (lines.length - 1) * 26 - 10;
  const words = lines.map(
    (words, index) =>
      `<text x="320" y="${top + index * 52}" font-family="Liberation Sans, Arial, sans-serif" font-size="40" font-weight="bold" fill="${palette.paper}" text-anchor="middle" dominant-baseline="middle">${words}</text>`,
  );
  const hill = `<path d="M0 300 Q160 250 320 296 T640 280 V360 H0 Z" fill="${palette.heather}"/><path d="M0 330 Q200 290 400 326 T640 318 V360 H0 Z" fill="${palette.moss}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${palette.ink}"/>${hill}${words.join('')}</svg>`;
}

const time = (seconds: number): string => `00:00:${String(seconds).padStart(2, '0')}.000`;
const cue = (lines: readonly string[], index: number): string =>
  `${time(index * secondsPerSlide)} --> ${time((index + 1) * secondsPerSlide)}\n[Words on screen] ${lines.join(' ')}`;

async function makeFilm(name: string, slides: Slides): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'waymark-film-'));
  for (const [index, lines] of slides.entries()) {
    await sharp(Buffer.from(slideSvg(lines)))
      .png()
      .toFile(join(work, `slide-${index}.png`));
  }
  await sharp(Buffer.from(slideSvg(slides.slice(0, 2).flat())), { density: 144 })
    .jpeg({ quality: 85 })
    .toFile(join(folders.film, `${name}.jpg`));
  writeFileSync(join(folders.film, `${name}.vtt`), `WEBVTT\n\n${slides.map(cue).join('\n\n')}\n`);
  execFileSync('ffmpeg', [
    ...['-y', '-loglevel', 'error', '-framerate', `1/${secondsPerSlide}`, '-i', join(work, 'slide-%d.png')],
    ...['-r', '15', '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-preset', 'slow', '-crf', '26'],
    ...['-movflags', '+faststart', join(folders.film, `${name}.mp4`)],
  ]);
  rmSync(work, { recursive: true });
}

mkdirSync(folders.film, { recursive: true });
for (const [name, slides] of Object.entries(films)) await makeFilm(name, slides);
