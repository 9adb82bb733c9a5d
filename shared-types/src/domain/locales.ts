import { SITE_COUNTRY } from './country.ts';

/** The languages that the site is published in, the default one first; the CMS makes exactly these. */
export const LOCALES = ['en'] as const;

/** A language code (BCP 47) of the public site. */
export type Locale = (typeof LOCALES)[number];

/** The language of pages whose address names none. */
export const DEFAULT_LOCALE: Locale = 'en';

/** A language with the spelling, dates and numbers of the site's country (BCP 47): `en-GB`. */
export const languageTag = (language: string): string => `${language}-${SITE_COUNTRY}`;

/** The language of pages, for everything that `Intl` writes. */
export const LANGUAGE_TAG: string = languageTag(DEFAULT_LOCALE);
