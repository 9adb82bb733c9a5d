import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import { isBlank, wordsIn } from '../words-in-text';

/**
 * A video that we host has a transcript (WCAG 2.2, 1.2.1 and 1.2.3): people who neither see nor hear it read what is said
 * or signed, and what is seen. A video on another site, which is shown as a link, has its own there.
 */
export function videoNeedsTranscript(path: readonly string[], { file, transcript }: Part): FieldProblem[] {
  if (!file || !isBlank(wordsIn(transcript))) return [];
  const message =
    'This video has no transcript. Write down what is said or signed in it, and what is seen that matters.';
  return [{ path: [...path, 'transcript'], message }];
}
