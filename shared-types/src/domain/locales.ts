/** The languages that the site is published in, the default one first; the CMS makes exactly these. */
export const LOCALES = ['en'] as const;

/** A language code (BCP 47) of the public site. */
export type Locale = (typeof LOCALES)[number];

/** The language of pages whose address names none. */
export const DEFAULT_LOCALE: Locale = 'en';
