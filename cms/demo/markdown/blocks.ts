import type { Blockquote, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockNode, InlineNode } from './block-types';
import { toInlineNodes } from './inline';
import { toList } from './lists';
import { unsupported } from './unsupported';

function toQuote(quote: Blockquote): InlineNode[] {
  const [only, second] = quote.children;
  if (second !== undefined) throw unsupported(second, 'one paragraph in a quote');
  if (only?.type !== 'paragraph') throw unsupported(only ?? quote, 'one paragraph in a quote');
  return toInlineNodes(only.children);
}

function toBlock(node: RootContent): BlockNode {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: toInlineNodes(node.children) };
    case 'heading':
      return { type: 'heading', level: node.depth, children: toInlineNodes(node.children) };
    case 'list':
      return toList(node);
    case 'blockquote':
      return { type: 'quote', children: toQuote(node) };
    case 'code':
      return {
        type: 'code',
        language: node.lang ?? null,
        children: [{ type: 'text', text: node.value }],
      };
    default:
      throw unsupported(node, 'a paragraph, heading, list, quote or code');
  }
}

/** Markdown (CommonMark) as the JSON of Strapi's `blocks` field; throws on anything that the field has no place for. */
export function toBlocks(markdown: string): BlockNode[] {
  return fromMarkdown(markdown.trim()).children.map(toBlock);
}
