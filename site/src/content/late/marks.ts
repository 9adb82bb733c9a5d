/**
 * A late value is a text that pages show and do not look into, such as the name of the site: while a page is rendered, a
 * mark stands in its place, so that a new value can be put there without rendering the page again. No content holds these
 * characters: what comes in from the CMS is rid of them (`withoutControlCharacters`).
 */
const [START, END] = ['\uE000', '\uE001'];

/** Where a mark stands, which decides how the value is written there; `c` is the address of a share card. */
export type Place = 'h' | 'a' | 'j' | 'c';

const MARK = new RegExp(`${START}([a-z])(\\d+)${END}`, 'g');

/** The mark of a late value, before anybody knows where it will stand. */
export const lateMark = (number: number): string => `${START}v${String(number)}${END}`;

/** The mark of the address of a share card, by its place among those that the page asks for. */
export const cardMark = (index: number): string => `${START}c${String(index)}${END}`;

export const hasMark = (text: string): boolean => text.includes(START);

/** Says of the marks in a text where they stand: in the text of an element, in an attribute, in a string of JSON. */
export const standingIn = (place: 'h' | 'a' | 'j', text: string): string =>
  hasMark(text) ? text.replaceAll(`${START}v`, `${START}${place}`) : text;

/** Does something to what stands between the marks of a text. */
export const besidesMarks = (text: string, change: (part: string) => string): string =>
  hasMark(text)
    ? text.replace(new RegExp(`(${MARK.source})|[^${START}]+`, 'g'), (part, mark?: string) => mark ?? change(part))
    : change(text);

/** The text with every mark replaced. */
export const withoutMarks = (text: string, textOf: (number: number) => string): string =>
  hasMark(text) ? text.replace(MARK, (_, __, number: string) => textOf(Number(number))) : text;

/** A mark in a text. */
export interface FoundMark {
  readonly place: string;
  readonly number: number;
}

/** A text taken apart: what stands before each mark, the marks, and what stands after the last. */
export function takenApart(text: string): { readonly texts: readonly string[]; readonly marks: readonly FoundMark[] } {
  const texts: string[] = [];
  const marks: FoundMark[] = [];
  let from = 0;
  for (const found of text.matchAll(MARK)) {
    texts.push(text.slice(from, found.index));
    marks.push({ place: found[1] ?? '', number: Number(found[2]) });
    from = found.index + found[0].length;
  }
  texts.push(text.slice(from));
  return { texts, marks };
}
