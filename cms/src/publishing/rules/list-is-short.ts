import { ITEM_LIMIT } from '@waymark/shared-types';
import type { EntryField } from '../entry-content';
import type { FieldProblem } from '../rule';

const LISTS: ReadonlySet<string> = new Set(['component', 'dynamiczone', 'relation', 'media']);

/** A list has no more items than can be read in one go: the CMS cuts longer ones off without a word. */
export function listIsShort({ path, attribute, value }: EntryField): FieldProblem[] {
  if (!LISTS.has(attribute.type) || !Array.isArray(value) || value.length <= ITEM_LIMIT) return [];
  const message = `This list has ${value.length} items, and ${ITEM_LIMIT} are the most. Remove some, or spread them over several entries.`;
  return [{ path: [...path], message }];
}
