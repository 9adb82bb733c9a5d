import { RESERVED_SLUGS } from '@waymark/shared-types';
import type { FieldProblem } from '../gate';

/** An entry's address is not one that the site uses for something else; its page would never show. */
export function slugIsFree(type: string, entry: Readonly<Record<string, unknown>>): FieldProblem[] {
  const { slug } = entry;
  if (typeof slug !== 'string' || !RESERVED_SLUGS[type]?.includes(slug)) return [];
  const message = `The address “${slug}” is used by the site itself, so this page would never show. Choose another, such as “${slug}-2026”.`;
  return [{ path: ['slug'], message }];
}
