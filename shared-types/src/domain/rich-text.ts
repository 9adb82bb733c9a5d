/** A run of text with its marks, as the CMS's blocks field stores it. */
export interface RichTextLeaf {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
}

/** A link inside a paragraph, heading, list item or quotation. */
export interface RichTextLink {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly RichTextLeaf[];
}

/** What may stand in a line of text. */
export type RichTextInline = RichTextLeaf | RichTextLink;

/** One item of a list. */
export interface RichTextListItem {
  readonly type: 'list-item';
  readonly children: readonly RichTextInline[];
}

/** A list; a nested list is a child beside the items, as in the CMS's editor. */
export interface RichTextList {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly children: readonly (RichTextListItem | RichTextList)[];
}

/** One block of a rich text: the shapes that the CMS's blocks field can hold, but for pictures, which have a field of their own. */
export type RichTextBlock =
  | { readonly type: 'paragraph'; readonly children: readonly RichTextInline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly children: readonly RichTextInline[] }
  | { readonly type: 'quote'; readonly children: readonly RichTextInline[] }
  | { readonly type: 'code'; readonly language?: string; readonly children: readonly RichTextInline[] }
  | RichTextList;

/** The value of a blocks field. */
export type RichText = readonly RichTextBlock[];
