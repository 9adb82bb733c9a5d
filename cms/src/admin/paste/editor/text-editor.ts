import type { RichTextBlock, RichTextInline } from '@waymark/shared-types';

interface Point {
  readonly path: readonly number[];
  readonly offset: number;
}

/** What we use of the editor of a blocks field, which is Slate's (0.94). */
export interface TextEditor {
  readonly children: readonly unknown[];
  readonly selection: { readonly anchor: Point; readonly focus: Point } | null;
  /** Whether Strapi opens the box for the address of the next link that comes in. */
  shouldSaveLinkPath?: boolean;
  insertData: (data: DataTransfer) => void;
  deleteFragment: () => void;
  insertFragment: (inlines: readonly RichTextInline[]) => void;
  insertNodes: (blocks: readonly RichTextBlock[], options: { at: number[] }) => void;
  removeNodes: (options: { at: number[] }) => void;
  splitNodes: (options: {
    always: boolean;
    mode: 'highest';
    match: (node: unknown, path: readonly number[]) => boolean;
  }) => void;
  select: (target: Point | readonly number[]) => void;
  end: (path: readonly number[]) => Point;
  withoutNormalizing: (change: () => void) => void;
}
