import { DEFAULT_LOCALE, SITE_COUNTRY } from '@waymark/shared-types';

/** A language with the spelling, dates and numbers of the site's country (BCP 47): `en-GB`. */
export const languageTag = (language: string): string => `${language}-${SITE_COUNTRY}`;

/** The language of the site's pages, for everything that `Intl` writes on them. */
export const LANGUAGE_TAG = languageTag(DEFAULT_LOCALE);
