/** The country whose telephone numbers the site shows: one without a country's code is dialled as one of it (ISO 3166-1). */
export const SITE_COUNTRY = 'GB';
