import { smsHref, telHref } from './phone-number.ts';

/** A telephone number as an editor typed it, with words around it; all of it together is what was typed. */
export interface NumberInText {
  /** All that was typed, where nothing in it is clearly one number. */
  readonly before: string;
  readonly link: { readonly text: string; readonly href: string } | undefined;
  readonly after: string;
}

const GAP = String.raw`[\s.\u2010-\u2013-]*`;
const EXTENSION = String.raw`,?\s*(?:ext(?:ension|n)?\.?|x)\s*\d{1,6}`;

/** Groups of digits that stand together as in a number, the area’s code or a 0 perhaps in brackets, and its extension. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d])\+?(?:\(\d{2,5}\)|\d+)(?:${GAP}(?:\(0\)|\d+))*(?:${EXTENSION})?(?![\p{L}\d])`,
  'iu',
);

/** Times of day, and how long: digits that dial nothing. */
const TIMES =
  /(?<!\d)\d{1,3}\s*(?:hours?|hrs?|days?|weeks?|minutes?|mins?|am|pm)(?![\p{L}\d])|(?<![\d.])\d{1,2}[:.]\d\d(?![\d.])|24\s*\/\s*7/giu;

/** What, after a number, may be another one, or another end of it: “/ 999”, “or 2”. */
const MORE = /\d{3}|\d(?:[\s.\u2010-\u2013-]*\d){4}|^\s*(?:\/|\\|&|or|and|[\u2010-\u2013-])\s*\d/i;

/** What may stand before a number of three digits; after other words it could be that of a room. */
const CALL = /(?:^|:|(?:^|\s)(?:call|dial|phone|ring|tel|telephone|on)\.?)\s*$/i;

const couldBeRoom = (number: string, before: string) => /^\d{3}$/.test(number) && !CALL.test(before);

/**
 * The telephone number in a text, as a link where it is clearly one number: somebody in distress dials it. Of a text such as
 * “116 123 (free, 24 hours)” only the number is the link.
 * @param href Makes the address of a number. Default: one that calls it.
 */
export function numberInText(typed: string, href: (number: string) => string | undefined = telHref): NumberInText {
  const plain = { before: typed, link: undefined, after: '' };
  const masked = typed.replace(TIMES, (time) => '~'.repeat(time.length));
  const found = NUMBER.exec(masked);
  if (!found) return plain;
  const text = found[0];
  const [before, after] = [typed.slice(0, found.index), typed.slice(found.index + text.length)];
  const isClear = !MORE.test(masked.slice(found.index + text.length)) && !couldBeRoom(text, before);
  const address = isClear ? href(text) : undefined;
  return address === undefined ? plain : { before, link: { text, href: address }, after };
}

/**
 * How to write a text message, as a link where it says what to send and where: “Text SHOUT to 85258”.
 * @returns the text alone where a link could not say as much.
 */
export function textMessage(typed: string): NumberInText {
  const plain = { before: typed, link: undefined, after: '' };
  const [, start, words, rest] = /^(\s*text (.+?) to )(.*)$/is.exec(typed) ?? [];
  if (start === undefined || words === undefined || rest === undefined) return plain;
  const { before, link, after } = numberInText(rest, (number) => smsHref(number, words));
  return link && before.trim() === ''
    ? { before: '', link: { ...link, text: start + before + link.text }, after }
    : plain;
}

/**
 * The address that a `tel:` link of an editor dials; undefined where it is not clearly one number.
 * @param href As `tidyUrl` writes it.
 */
export function checkedTel(href: string): string | undefined {
  const { before, link, after } = numberInText(href.replace(/^tel:/i, '').replace(/;ext=/i, ' ext '));
  return before + after === '' ? link?.href : undefined;
}
