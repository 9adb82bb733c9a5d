import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tailOf } from '../../processes/log-tail.ts';
import { median } from '../median.ts';
import type { Warm } from './peer.ts';
import { startCommand } from './run-command.ts';

const LOOK_EVERY_MS = 2;
const PATIENCE_MS = 3 * 60_000;
/** A watcher may still be tidying up after a change is on disk. */
const REST_MS = 2_000;

/** Waits until `holds`. @throws {Error} after three minutes, or where the program has ended */
async function until(holds: () => boolean, { name, command }: Warm, isOver: () => boolean): Promise<void> {
  const giveUp = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (isOver() || performance.now() > giveUp)
      throw new Error(
        `${name}: expected a change on disk, found none. The last lines of its log:\n\n${tailOf(command.log)}`,
      );
    await sleep(LOOK_EVERY_MS);
  }
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The body of a case study with one more paragraph. */
export const withParagraph = (content: string, words: string): string =>
  content.replace(/("texts":\{"\w+":")/, `$1<p>${words}</p>`);

/**
 * Measures how long a running peer takes from a changed content file to the changed page on disk: the body text of one case
 * study. The file is as before afterwards. @returns the median, in milliseconds
 */
export async function timeOfEdit(warm: Warm, slug: string, runs: number): Promise<number> {
  rmSync(warm.output, { recursive: true, force: true });
  const file = warm.contentFile(slug);
  const page = join(warm.output, 'case-studies', slug, 'index.html');
  const original = readFileSync(file, 'utf8');
  const child = startCommand(warm.command);
  const isOver = () => child.exitCode !== null;
  const times: number[] = [];
  try {
    await until(() => warm.ready.test(read(warm.command.log)) && existsSync(page), warm, isOver);
    for (let run = 1; run <= runs; run += 1) {
      await sleep(REST_MS);
      const words = `Changed for the measurement, ${run}.`;
      const began = performance.now();
      writeFileSync(file, withParagraph(original, words));
      await until(() => read(page).includes(words), warm, isOver);
      times.push(performance.now() - began);
    }
  } finally {
    child.kill();
    writeFileSync(file, original);
  }
  return median(times);
}
