import type { RichTextBlock } from '@waymark/shared-types';
import { blocksOf } from './blocks/blocks-of';
import type { Line } from './line';
import { tidyLines } from './tidy';

const EMPTY_LINES = /\n(?:[^\S\n]*\n)+/;

/** Makes paragraphs of plain text with empty lines between them; undefined where it has none. */
export function textToBlocks(text: string): RichTextBlock[] | undefined {
  const parts = text.replaceAll('\r\n', '\n').trim().split(EMPTY_LINES);
  if (parts.length < 2) return undefined;
  const lines = parts.map((part): Line => ({ kind: { type: 'paragraph' }, runs: [{ text: part, marks: {} }] }));
  return blocksOf(tidyLines(lines));
}
