import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import { isBlank } from '../words-in-text';

/** Fewer words, or letters, make no sentence. */
const [FEWEST_WORDS, FEWEST_LETTERS] = [3, 20];

/**
 * A chart comes with a sentence of what it shows (WCAG 2.2, 1.1.1): people who cannot see it, or cannot read charts, read
 * this instead. The title alone says what it is about, and not what it shows.
 */
export function chartSaysWhatItShows(path: readonly string[], { title, summary }: Part): FieldProblem[] {
  // Without any words, the form says so at the field.
  if (typeof summary !== 'string' || isBlank(summary)) return [];
  const problem = problemWith(summary.trim(), String(title));
  return problem === undefined ? [] : [{ path: [...path, 'summary'], message: problem }];
}

function problemWith(summary: string, title: string): string | undefined {
  if (plain(summary) === plain(title))
    return 'This only says the title again. Say in a sentence what the chart shows, such as “Four in ten people waited more than a year”.';
  if (summary.split(/\s+/).length < FEWEST_WORDS && summary.length < FEWEST_LETTERS)
    return `“${summary}” is no sentence. Say what the chart shows, such as “Four in ten people waited more than a year”.`;
  return undefined;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
