/** The JSON that Strapi's `blocks` field keeps. Source: `@strapi/core`, blocks-validator. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  code?: true;
}

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}

/** A nested list stands beside the item that it belongs to, one `indentLevel` deeper. */
export interface ListNode {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel: number;
  children: (ListItemNode | ListNode)[];
}

export type BlockNode =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: InlineNode[] }
  | { type: 'quote'; children: InlineNode[] }
  | { type: 'code'; language: string | null; children: TextNode[] }
  | ListNode;
