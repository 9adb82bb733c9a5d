import { isRecord, LANGUAGE_TAG } from '@waymark/shared-types';

const inLanguage = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LANGUAGE_TAG, { ...parts, timeZone: 'UTC' });

const DAY = inLanguage({ dateStyle: 'long' });
const MONTH = inLanguage({ month: 'long', year: 'numeric' });
const MONTH_NAME = inLanguage({ month: 'long' });

/** A day in words: `30 June 2026`. */
export const dayInWords = (day: string): string => DAY.format(new Date(day));

/**
 * What a value of `progress.expected` promises, in the words of the public page: `30 June 2026`, `June 2026`, `April to June 2026`,
 * `2026`. Two with the same words promise the same. Undefined where there is none.
 */
export function promisedTime(value: unknown): string | undefined {
  if (!isRecord(value) || typeof value['on'] !== 'string' || Number.isNaN(Date.parse(value['on']))) return undefined;
  const on = new Date(value['on']);
  switch (value['precision']) {
    case 'day':
      return DAY.format(on);
    case 'quarter':
      return quarterInWords(on);
    case 'year':
      return String(on.getUTCFullYear());
    default:
      return MONTH.format(on);
  }
}

function quarterInWords(on: Date): string {
  const [year, first] = [on.getUTCFullYear(), on.getUTCMonth() - (on.getUTCMonth() % 3)];
  const name = (month: number) => MONTH_NAME.format(Date.UTC(year, month));
  return `${name(first)} to ${name(first + 2)} ${String(year)}`;
}
