import { isRecord } from '@waymark/shared-types';
import type { EntryField } from '../entry-content';
import type { FieldProblem } from '../rule';

/**
 * A picture inside a text keeps the address and the words that it had on the day it was put in, and has no place for
 * alternative text of its own (WCAG 2.2, 1.1.1). Pictures have fields and sections for that.
 */
export function noPictureInText({ path, attribute, value }: EntryField): FieldProblem[] {
  const blocks: readonly unknown[] = attribute.type === 'blocks' && Array.isArray(value) ? value : [];
  const place = blocks.findIndex((block) => isRecord(block) && block['type'] === 'image');
  if (place < 0) return [];
  return [
    {
      path: [...path],
      message: `There is a picture inside this text (part ${place + 1}). Remove it here, and add it as a picture of its own, where it can have alternative text.`,
    },
  ];
}
