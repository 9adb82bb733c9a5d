import type { EntryField } from '../entry-content';
import type { FieldProblem } from '../rule';

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** A date lies in a year that people write about: 0026 and 20226 are slips of the keyboard. */
export function dateIsPlausible({ path, attribute, value }: EntryField): FieldProblem[] {
  if ((attribute.type !== 'date' && attribute.type !== 'datetime') || typeof value !== 'string') return [];
  const year = new Date(value).getUTCFullYear();
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return [];
  const message = `This date is in the year ${String(year)}. Choose one between ${FIRST_YEAR} and ${LAST_YEAR}.`;
  return [{ path: [...path], message }];
}
