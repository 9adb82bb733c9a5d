import { LANGUAGE_TAG, languageTag } from '@waymark/shared-types';
import { messages } from '../../messages/messages.ts';

/** Languages that Unicode has no name for. */
const OWN_NAMES: Readonly<Record<string, string>> = messages.languages;

const names = new Intl.DisplayNames([LANGUAGE_TAG], { type: 'language', fallback: 'code' });

/** A language by its name in the language of the page; the code itself where there is none. */
export function languageName(code: string): string {
  return OWN_NAMES[code] ?? names.of(code) ?? code;
}

/** A language as the Open Graph protocol writes it: `en_GB`. */
export const ogLocale = (code: string): string => languageTag(code).replace('-', '_');
