import type { Extension } from '../extension';

/** The language in which the admin panel writes dates: 5 April 2026 is 05/04/2026 in it. */
export const LANGUAGE = 'en-GB';

/** Where Strapi remembers which language somebody chose; it reads it when the panel starts. */
const STORED = 'strapi-admin-language';

/** Shows the admin panel in British English where nobody chose otherwise: Strapi's own default writes 04/05/2026. */
export const britishEnglish: Extension = {
  register() {
    try {
      if (window.localStorage.getItem(STORED) === null) window.localStorage.setItem(STORED, LANGUAGE);
    } catch {
      // A browser that keeps nothing shows Strapi's default.
    }
  },
};
