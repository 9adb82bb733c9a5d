import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Longer lines (a whole report as JSON) are cut here: their beginning says what they are. */
const LONGEST_LINE = 400;

/** The last lines of a text, without colours and blank lines, each of them cut where it is very long. */
export function lastLines(text: string, count: number): string {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(-count)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line))
    .join('\n');
}

/** The last lines of a log file from some byte on; empty where there is none. */
export function tailOf(path: string, from = 0, count = 20): string {
  if (!existsSync(path)) return '';
  const content = readFileSync(path);
  // Shorter than that, it was put aside meanwhile and began anew.
  return lastLines(content.subarray(content.length < from ? 0 : from).toString(), count);
}
