import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folders } from './places.ts';
import { readReport } from './report-text.ts';

/** What the voice says: no Markdown signs, phone numbers digit by digit, a pause after each heading and point. */
const spoken = (markdown: string): string =>
  markdown
    .replaceAll(/^## (.*)$/gm, '$1.')
    .replaceAll(/^(\d)\. (.*?)[.]?$/gm, 'Number $1: $2.')
    .replaceAll(/\b(\d[\d ]{2,}\d)\b/g, (number) => number.replaceAll(' ', '').split('').join(' '));

const { title, summary } = await readReport();
const work = mkdtempSync(join(tmpdir(), 'waymark-audio-'));
const wave = join(work, 'summary.wav');
writeFileSync(join(work, 'text.txt'), `${title} A summary, read by a computer voice.\n\n${spoken(summary)}`);
execFileSync('espeak-ng', ['-v', 'en-gb-scotland', '-s', '145', '-g', '4', '-f', join(work, 'text.txt'), '-w', wave]);
execFileSync('ffmpeg', [
  '-y',
  '-loglevel',
  'error',
  '-i',
  wave,
  '-ac',
  '1',
  '-ar',
  '22050',
  '-b:a',
  '32k',
  '-metadata',
  `title=${title} Summary`,
  join(folders.documents, 'whats-next-summary.mp3'),
]);
rmSync(work, { recursive: true });
