import { languageProblem } from '@waymark/shared-types';
import { holds, type EntryField } from '../entry-content';
import type { FieldProblem } from '../rule';

/** A language is told by its code, which browsers and screen readers know (BCP 47). */
export function languageIsACode({ path, attribute, value }: EntryField): FieldProblem[] {
  if (!holds(attribute, 'language') || typeof value !== 'string' || value === '') return [];
  const message = languageProblem(value);
  return message === undefined ? [] : [{ path: [...path], message }];
}
