import type { FieldProblem } from '../gate';

const isPicture = (block: unknown): boolean =>
  typeof block === 'object' && block !== null && 'type' in block && block.type === 'image';

/**
 * A picture inside a text keeps the address and the words that it had on the day it was put in, and has no place for
 * alternative text of its own (WCAG 2.2, 1.1.1). Pictures have fields and sections for that.
 */
export function noPictureInText(path: readonly string[], blocks: readonly unknown[]): FieldProblem[] {
  const place = blocks.findIndex(isPicture);
  if (place < 0) return [];
  return [
    {
      path: [...path],
      message: `There is a picture inside this text (part ${place + 1}). Remove it here, and add it as a picture of its own, where it can have alternative text.`,
    },
  ];
}
