import type { RichText, RichTextBlock, RichTextInline, RichTextLeaf, RichTextListItem } from '@waymark/shared-types';

const SIGNS = { bold: '**', italic: '_', underline: '+', strikethrough: '~~', code: '`' } as const;

function leaf(run: RichTextLeaf): string {
  const signs = Object.entries(SIGNS).flatMap(([mark, sign]) => (run[mark as keyof typeof SIGNS] ? [sign] : []));
  return `${signs.join('')}${run.text.replaceAll('\n', '⏎')}${signs.reverse().join('')}`;
}

const inline = (one: RichTextInline): string =>
  one.type === 'link' ? `[${one.children.map(leaf).join('')}](${one.url})` : leaf(one);

const SIGN_BEFORE = { paragraph: '', quote: '> ', code: '$ ', 'list-item': '' } as const;

function lines(block: RichTextBlock | RichTextListItem): string[] {
  if (block.type === 'list') {
    const sign = block.format === 'ordered' ? '1.' : '-';
    const indent = '  '.repeat(block.indentLevel ?? 0);
    return block.children.flatMap((child) =>
      lines(child).map((line) => (child.type === 'list' ? line : `${indent}${sign} ${line}`)),
    );
  }
  const sign = block.type === 'heading' ? `${'#'.repeat(block.level)} ` : SIGN_BEFORE[block.type];
  return [`${sign}${block.children.map(inline).join('')}`];
}

/** A rich text in a form like Markdown, a line for each block or item, so that a test reads like what was pasted. */
export const outline = (blocks: RichText): string[] => blocks.flatMap(lines);
