/** Languages that Unicode's English names do not know, or do not call as people do. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  bfi: 'British Sign Language',
  gd: 'Scottish Gaelic',
  sco: 'Scots',
};

const names = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' });

/** A language by its English name; the code itself where there is none. */
export function languageName(code: string): string {
  return OWN_NAMES[code] ?? names.of(code) ?? code;
}

/** The country whose spelling and dates a language of the site has; the Open Graph protocol wants one. */
const COUNTRIES: Readonly<Record<string, string>> = { en: 'GB' };

/** A language as the Open Graph protocol writes it: `en_GB`; undefined where no country was chosen for it. */
export function ogLocale(code: string): string | undefined {
  return COUNTRIES[code] && `${code}_${COUNTRIES[code]}`;
}
