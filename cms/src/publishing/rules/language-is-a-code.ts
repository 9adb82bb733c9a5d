import { holds, type EntryField } from '../entry-content';
import type { FieldProblem } from '../rule';

/** A language is told by its code, which browsers and screen readers know (BCP 47). */
export function languageIsACode({ path, attribute, value }: EntryField): FieldProblem[] {
  if (!holds(attribute, 'language') || typeof value !== 'string' || value === '' || isCode(value)) return [];
  const message = `“${value}” is no language code. Write one such as en for English, gd for Gaelic or pl for Polish.`;
  return [{ path: [...path], message }];
}

/** Two or three letters, and what may follow them: whole names of languages have the form of codes that nobody uses. */
function isCode(value: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
