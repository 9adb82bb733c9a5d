import type { List, ListItem } from 'mdast';
import type { ListItemNode, ListNode } from './block-types';
import { toInlineNodes } from './inline';
import { unsupported } from './unsupported';

function toItems(item: ListItem, depth: number): (ListItemNode | ListNode)[] {
  return item.children.map((child) => {
    switch (child.type) {
      case 'paragraph':
        return { type: 'list-item', children: toInlineNodes(child.children) };
      case 'list':
        return toList(child, depth + 1);
      default:
        throw unsupported(child, 'words or another list inside a list');
    }
  });
}

/** One list with the lists inside it; `depth` is 0 for a list that stands on its own. */
export function toList(list: List, depth = 0): ListNode {
  return {
    type: 'list',
    format: list.ordered === true ? 'ordered' : 'unordered',
    indentLevel: depth,
    children: list.children.flatMap((item) => toItems(item, depth)),
  };
}
