import type { EntryField } from '../entry-content';
import type { FieldProblem } from '../rule';

const TEXTS: ReadonlySet<string> = new Set(['string', 'text', 'richtext', 'email']);

/** Rules of their own look at addresses; what relations lead to is not loaded for every rule. */
const ELSEWHERE: ReadonlySet<string> = new Set(['uid', 'relation']);

/**
 * What must be filled in says something: spaces are no title. A file counts while it is in the media library; one that was
 * deleted after it was chosen is missing (Strapi itself does not ask for files again).
 */
export function requiredIsFilled({ path, attribute, value }: EntryField): FieldProblem[] {
  if (!('required' in attribute) || attribute.required !== true) return [];
  const problem = (message: string) => [{ path: [...path], message }];
  if (TEXTS.has(attribute.type) && (typeof value !== 'string' || value.trim() === ''))
    return problem('This is empty, or only spaces. Fill it in.');
  if (attribute.type === 'media' && isNothing(value))
    return problem(
      'The file is missing: none was chosen, or it was deleted from the media library. Choose one, or remove this part.',
    );
  if (!TEXTS.has(attribute.type) && !ELSEWHERE.has(attribute.type) && isNothing(value))
    return problem('This is empty. Fill it in, or choose something.');
  return [];
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
