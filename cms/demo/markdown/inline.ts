import type { PhrasingContent } from 'mdast';
import type { InlineNode, TextNode } from './block-types';
import { unsupported } from './unsupported';

type Marks = Pick<TextNode, 'bold' | 'italic' | 'code'>;

const textNode = (text: string, marks: Marks): TextNode => ({
  type: 'text',
  // A line break in the source is a space on the page: the sources are wrapped by hand.
  text: text.replace(/\s*\n\s*/g, ' '),
  ...marks,
});

function toTextNodes(nodes: PhrasingContent[], marks: Marks): TextNode[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return [textNode(node.value, marks)];
      case 'inlineCode':
        return [textNode(node.value, { ...marks, code: true })];
      case 'strong':
        return toTextNodes(node.children, { ...marks, bold: true });
      case 'emphasis':
        return toTextNodes(node.children, { ...marks, italic: true });
      default:
        throw unsupported(node, 'words, bold, italic or code');
    }
  });
}

/** The words of a paragraph, heading, quote or list item; throws on pictures, HTML and hard line breaks. */
export function toInlineNodes(nodes: PhrasingContent[]): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] =>
    node.type === 'link'
      ? [{ type: 'link', url: node.url, children: toTextNodes(node.children, {}) }]
      : toTextNodes([node], {}),
  );
}
