import { currentLateValues } from '../current-source.ts';
import { hasMark, withoutMarks } from './marks.ts';

/**
 * A text to look into: compare, cut, make an address of. Where it holds late values, the page has read them, and is rendered
 * again when one changes.
 */
export function early(text: string): string {
  if (!hasMark(text)) return text;
  const late = currentLateValues();
  if (!late) throw new Error(`Expected “${text}” to be read while a page is rendered.`);
  return withoutMarks(text, (number) => late.read(number));
}
