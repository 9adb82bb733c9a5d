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
