import type { FieldProblem } from '../rule';

/**
 * A video that we host has captions (WCAG 2.2, 1.2.2): people who do not hear it read what is said. A video on another
 * site, which is shown as a link, has its captions there.
 */
export function videoNeedsCaptions(
  path: readonly string[],
  { file, captions }: Readonly<Record<string, unknown>>,
): FieldProblem[] {
  if (!file || captions) return [];
  const message = 'This video has no captions. Add a WebVTT file (.vtt) with what is said, or signed, and when.';
  return [{ path: [...path, 'captions'], message }];
}
