import { isRecord } from '@waymark/shared-types';
import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';

const FILE_ENDING = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp|pdf|docx?|pptx?|mp4)$/i;

/** What cameras, telephones and programs call a file, with its number: `IMG_1234`, `image1`, `Screenshot 2026-11-28`. */
const FILE_NAME = /^(?:img|image|picture|photo|scan|dsc[nf]?|pxl|screen ?shot|untitled|file)[\d\s_:.,()-]*$/i;

/** “Photo of”, “a picture showing”, “image:”: what a screen reader has said already when it comes to these words. */
const SAYS_PICTURE =
  /^(?:(?:this|here) is )?(?:an? |the |this )?(?:close-up |colou?r |black[- ]and[- ]white )?(?:image|picture|photo|photograph|pic|graphic|snapshot)(?:(?: taken)? (?:of|showing|depicting|with)\b|(?: that| which)? (?:shows|depicts)\b|\s?[:–—])/i;

/**
 * A picture says what it shows, in its place or on its file, or is marked as decoration (WCAG 2.2, 1.1.1): people who
 * cannot see it hear the words, and are spared what only decorates. The name of a file says nothing (failure F30), and that
 * it is a picture is said already.
 */
export function pictureNeedsWords(
  path: readonly string[],
  { decorative, alternativeText, file }: Part,
): FieldProblem[] {
  // Without a file, the form says so at the file.
  if (decorative === true || !file) return [];
  const words = wordsIn(alternativeText) || (isRecord(file) ? wordsIn(file['alternativeText']) : '');
  const problem = problemWith(words);
  return problem === undefined ? [] : [{ path: [...path, 'alternativeText'], message: problem }];
}

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function problemWith(words: string): string | undefined {
  if (words === '')
    return 'This picture has no alternative text. Say in a sentence what it shows, or switch on “Only decoration” if it adds nothing to what the page says.';
  if (FILE_ENDING.test(words) || FILE_NAME.test(words))
    return `The alternative text “${words}” is the name of a file. Say in a sentence what the picture shows, or switch on “Only decoration”.`;
  const [beginning] = SAYS_PICTURE.exec(words) ?? [];
  if (beginning !== undefined)
    return `The alternative text begins with “${beginning}”, and screen readers say already that it is a picture. Leave these words out, and begin with what it shows.`;
  return undefined;
}
