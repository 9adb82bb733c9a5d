import { headingFitter, type RichTextBlock } from '@waymark/shared-types';
import { wordsOf, type Line } from '../line';
import { inlinesOf } from './inlines';
import { listsOf } from './lists';

type Level = Extract<RichTextBlock, { type: 'heading' }>['level'];
const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];

/** Lines as the blocks of a rich text: its first heading has level 2, and no level is left out. */
export function blocksOf(lines: readonly Line[]): RichTextBlock[] {
  const fit = headingFitter(1);
  return runsOf(lines).flatMap((group) => {
    const items = group.filter(isItem);
    return items.length > 0 ? listsOf(items) : group.map((line) => blockOf(line, fit));
  });
}

function blockOf({ kind, runs }: Line, fit: (level: number) => number): RichTextBlock {
  switch (kind.type) {
    case 'heading':
      return { type: 'heading', level: LEVELS[fit(kind.level) - 1] ?? 6, children: inlinesOf(runs, ['bold']) };
    case 'code':
      return { type: 'code', children: [{ type: 'text', text: wordsOf(runs) }] };
    case 'quote':
      return { type: 'quote', children: inlinesOf(runs) };
    case 'paragraph':
    case 'item':
      return { type: 'paragraph', children: inlinesOf(runs) };
  }
}

type ItemLine = Line & { readonly kind: { readonly type: 'item' } };
const isItem = (line: Line): line is ItemLine => line.kind.type === 'item';

/** Lines in groups: items in a row together, everything else by itself. */
function runsOf(lines: readonly Line[]): Line[][] {
  return lines.reduce<Line[][]>((groups, line) => {
    const last = groups.at(-1);
    if (last?.[0] && isItem(last[0]) && isItem(line)) last.push(line);
    else groups.push([line]);
    return groups;
  }, []);
}
