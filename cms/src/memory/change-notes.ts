import { isRecord } from '@waymark/shared-types';

/**
 * What an entry tells readers that changed last; null where it says nothing. Types that have a page hold it in a list `changes`, each
 * with a `date` (ISO 8601) and the words, `what`.
 */
export function latestNote(content: Readonly<Record<string, unknown>>): string | null {
  const changes: unknown[] = Array.isArray(content['changes']) ? content['changes'] : [];
  const told = changes.filter(isRecord).filter(({ what }) => typeof what === 'string');
  const dated = told.toSorted((one, other) => String(one['date']).localeCompare(String(other['date'])));
  const what = dated.at(-1)?.['what'];
  return typeof what === 'string' ? what : null;
}
