import type { RichText, RichTextBlock, RichTextInline, RichTextListItem } from '@waymark/shared-types';

type Part = RichTextBlock | RichTextInline | RichTextListItem;

const LINES: ReadonlySet<Part['type']> = new Set(['paragraph', 'heading', 'quote', 'code', 'list-item']);

const textOf = (part: Part): string => {
  if (part.type === 'text') return part.text;
  const text = part.children.map(textOf).join('');
  return LINES.has(part.type) ? `${text}\n` : text;
};

/** A rich text without its form, a line for each paragraph, heading and item; undefined where there are no words. */
export function plainText(value: RichText | null): string | undefined {
  const lines = (value ?? []).map(textOf).join('').split('\n');
  return lines.filter((line) => line.trim() !== '').join('\n') || undefined;
}
