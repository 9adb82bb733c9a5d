import type { RichTextLeaf } from '@waymark/shared-types';

/** How a run of text is marked. */
export type Marks = Omit<RichTextLeaf, 'type' | 'text'>;

/** A run of text with its marks, and where it leads if it is part of a link. */
export interface Run {
  readonly text: string;
  readonly marks: Marks;
  readonly url?: string;
}

/** What a line is. Lines in a row that share one item or one quote, the same object, are one with breaks in it. */
export type Kind =
  | { readonly type: 'paragraph' | 'quote' | 'code' }
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'item'; readonly ordered: boolean; readonly depth: number };

/** A line of what was pasted, before it becomes a block. */
export interface Line {
  readonly kind: Kind;
  readonly runs: readonly Run[];
}

/** The words of some runs. */
export const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
