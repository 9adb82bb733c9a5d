import { isRecord, type RichText, type RichTextBlock, type RichTextList } from '@waymark/shared-types';

/** Blocks between the two halves of the one that the caret stood in. */
export interface Joined {
  readonly blocks: RichText;
  /** Where the last that was put in stands: its place, and in a list that took it in the place there. */
  readonly last: readonly number[];
}

/** Puts blocks between two halves: empty halves go, and a list takes in another list of its kind, and paragraphs as items. */
export function between(before: RichTextBlock, blocks: RichText, after: RichTextBlock): Joined {
  const [start, end] = [filled(before), filled(after)];
  const list = before.type === 'list' ? asOneList(before, blocks) : undefined;
  if (!list) return { blocks: [...start, ...blocks, ...end], last: [start.length + blocks.length - 1] };
  const children = [...childrenOf(start), ...list.children, ...childrenOf(end)];
  return { blocks: [{ ...list, children }], last: [0, childrenOf(start).length + list.children.length - 1] };
}

/** The blocks as items of a list that is there already; undefined where they are no items. */
function asOneList(list: RichTextList, blocks: RichText): RichTextList | undefined {
  const [only, second] = blocks;
  if (only?.type === 'list' && !second && only.format === list.format) return { ...list, children: only.children };
  const items = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [{ type: 'list-item' as const, children: block.children }] : [],
  );
  return items.length === blocks.length ? { ...list, children: items } : undefined;
}

const childrenOf = (blocks: RichText): RichTextList['children'] =>
  blocks.flatMap((block) => (block.type === 'list' ? block.children : []));

/** A half without what the cut has left empty in it: nothing, or the block with the rest of its items. */
function filled(block: RichTextBlock): RichText {
  if (block.type !== 'list') return isEmpty(block) ? [] : [block];
  const children = filledItems(block);
  return children.length === 0 ? [] : [{ ...block, children }];
}

function filledItems(list: RichTextList): RichTextList['children'] {
  return list.children.flatMap((child): RichTextList['children'] => {
    if (child.type === 'list-item') return isEmpty(child) ? [] : [child];
    const children = filledItems(child);
    return children.length === 0 ? [] : [{ ...child, children }];
  });
}

function isEmpty(node: unknown): boolean {
  if (!isRecord(node) || node['type'] === 'image') return false;
  if (typeof node['text'] === 'string') return node['text'] === '';
  return Array.isArray(node['children']) && node['children'].every(isEmpty);
}
