/**
 * What no text may hold: control characters but tab and line ends, halves of characters, and code points that Unicode keeps
 * for no character or for private use (XML 1.0, 2.2: an Atom feed that holds one cannot be read).
 */
const UNSPEAKABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uE000-\uF8FF]/gu;

/** Anything but what is certainly none of them, for a quick look: halves of characters are also in every emoji. */
const SUSPECT = /[^\t\n\r -~\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;

/** A text without the characters that cannot be shown, which come along from word processors and broken files. */
export const withoutControlCharacters = (text: string): string =>
  SUSPECT.test(text) ? text.replace(UNSPEAKABLE, '') : text;
