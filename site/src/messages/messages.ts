import { DEFAULT_LOCALE, type Locale } from '@waymark/shared-types';
import { en } from './en.ts';

/** Every text of the interface: another language must have the same. */
export type Messages = typeof en;

/** The texts by language; one that the site is published in and that is missing here fails the type check. */
const byLocale = { en } satisfies Record<Locale, Messages>;

/** The texts of the interface, in the language of the site's pages. */
export const messages: Messages = byLocale[DEFAULT_LOCALE];
