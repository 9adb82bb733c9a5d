import { headingFitter, type RichTextList, type RichTextListItem } from '@waymark/shared-types';
import type { Kind, Line } from '../line';
import { inlinesOf } from './inlines';

type Item = Extract<Kind, { type: 'item' }>;

/** An item with the depth that it has in the list. */
interface Placed {
  readonly item: RichTextListItem;
  readonly format: RichTextList['format'];
  readonly depth: number;
}

/** Items in a row as lists, nested by their depth; no depth is left out, as with headings. */
export function listsOf(lines: readonly (Line & { readonly kind: Item })[]): RichTextList[] {
  const fit = headingFitter(-1);
  const placed = lines.map(({ kind, runs }): Placed => ({
    item: { type: 'list-item', children: inlinesOf(runs) },
    format: kind.ordered ? 'ordered' : 'unordered',
    depth: fit(kind.depth),
  }));
  return nested(placed, 0);
}

/** A list nested in another is a child beside the item that it belongs to. */
function nested(items: readonly Placed[], depth: number): RichTextList[] {
  const lists: RichTextList[] = [];
  for (let index = 0; index < items.length;) {
    const deeper = items.slice(index).findIndex((one) => one.depth <= depth);
    const inner = items.slice(index, deeper < 0 ? items.length : index + deeper);
    const one = items[index + inner.length];
    const last = lists.at(-1);
    if (inner.length > 0 && last)
      lists.splice(-1, 1, { ...last, children: [...last.children, ...nested(inner, depth + 1)] });
    if (one) addItem(lists, one, depth);
    index += inner.length + 1;
  }
  return lists;
}

function addItem(lists: RichTextList[], { item, format }: Placed, indentLevel: number): void {
  const last = lists.at(-1);
  if (last?.format === format) lists.splice(-1, 1, { ...last, children: [...last.children, item] });
  else lists.push({ type: 'list', format, indentLevel, children: [item] });
}
