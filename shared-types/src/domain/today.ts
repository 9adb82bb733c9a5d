import { LANGUAGE_TAG } from './locales.ts';

/** The time zone that the site's readers and editors live in (IANA time zone database): days begin and end by its clock. */
export const SITE_TIME_ZONE = 'Europe/London';

/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat(LANGUAGE_TAG, { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(zone, format);
  return format;
}

/**
 * The day that it is in a time zone at an instant, as `2026-11-24`.
 * @param zone Default: the site's.
 * @throws {RangeError} where the instant is no valid date, or there is no such time zone.
 */
export function dayIn(instant: Date, zone: string = SITE_TIME_ZONE): string {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${String(parts['year']).padStart(4, '0')}-${String(parts['month'])}-${String(parts['day'])}`;
}
