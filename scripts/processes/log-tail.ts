import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** The last lines of a text, without colours and blank lines. */
export function lastLines(text: string, count: number): string {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}

/** The last lines of a log file; empty where there is none. */
export const tailOf = (path: string, count = 20): string =>
  existsSync(path) ? lastLines(readFileSync(path, 'utf8'), count) : '';
