import type { FieldProblem } from '../gate';

const hasWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/**
 * A picture says what it shows, in its place or on its file, or is marked as decoration (WCAG 2.2, 1.1.1): people who
 * cannot see it hear the words, and are spared what only decorates.
 */
export function pictureNeedsWords(path: readonly string[], picture: Readonly<Record<string, unknown>>): FieldProblem[] {
  const { decorative, alternativeText, file } = picture;
  const onFile =
    typeof file === 'object' && file !== null && 'alternativeText' in file && hasWords(file.alternativeText);
  // Without a file, the form says so at the file.
  if (decorative === true || hasWords(alternativeText) || onFile || !file) return [];
  return [
    {
      path: [...path, 'alternativeText'],
      message:
        'This picture has no alternative text. Say in a sentence what it shows, or switch on “Only decoration” if it adds nothing to what the page says.',
    },
  ];
}
