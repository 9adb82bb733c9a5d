import { LANGUAGE } from '../words/british-english';

/** A date of an entry, short enough for a column: “29 Nov 2026, 17:19”; a dash where there is none. */
export function dateInWords(value: unknown, withTime: boolean, language: string): string {
  const date = typeof value === 'string' && value !== '' ? new Date(value) : undefined;
  if (!date || Number.isNaN(date.getTime())) return '-';
  // Plain English is that of the United States to a browser.
  const format = new Intl.DateTimeFormat(language === '' || language === 'en' ? LANGUAGE : language, {
    dateStyle: 'medium',
    // A day without a time is the same everywhere.
    ...(withTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  });
  return format.format(date);
}
