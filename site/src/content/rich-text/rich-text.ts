import {
  headingFitter,
  type RichText,
  type RichTextBlock,
  type RichTextInline,
  type RichTextLeaf,
  type RichTextList,
} from '@waymark/shared-types';
import { linkHtml } from '../links/link-html.ts';
import { escapeHtml } from './escape.ts';
import { checkedUrl } from './links.ts';

/** A rich text that is ready for a page: escaped, its links checked and its headings fitted. */
export interface Prose {
  readonly html: string;
}

/** Where a rich text comes from and where on the page it goes. */
export interface ProsePlace {
  /** The entry and field, as `fieldName` says them. */
  readonly field: string;
  /** The level of the heading that it stands under. */
  readonly under: number;
}

const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function leafHtml(leaf: RichTextLeaf): string {
  const text = escapeHtml(leaf.text).replaceAll('\n', '<br>');
  return MARKS.reduce((html, [mark, tag]) => (leaf[mark] && html !== '' ? `<${tag}>${html}</${tag}>` : html), text);
}

const textOf = (inlines: readonly RichTextInline[]): string =>
  inlines.map((inline) => (inline.type === 'link' ? textOf(inline.children) : inline.text)).join('');

/**
 * Turns a rich text of the CMS into HTML.
 * Empty paragraphs and headings, which editors leave behind, are left out.
 * @returns undefined where nothing would show.
 * @throws {Error} naming entry and field, where it holds a kind of block or a link that cannot stand on a page.
 */
export function prose(value: RichText | null, { field, under }: ProsePlace): Prose | undefined {
  const fit = headingFitter(under);

  const inlineHtml = (inline: RichTextInline): string => {
    switch (inline.type) {
      case 'text':
        return leafHtml(inline);
      case 'link': {
        const html = inline.children.map(leafHtml).join('');
        return html === '' ? '' : linkHtml(checkedUrl(inline.url, field), textOf(inline.children), html);
      }
      default:
        return refuse(inline, 'text or a link', field);
    }
  };
  const lineHtml = (inlines: readonly RichTextInline[]) => inlines.map(inlineHtml).join('');

  /** A list nested in a list belongs to the item before it; the CMS stores it beside that item. */
  const listHtml = (list: RichTextList): string => {
    const items: string[] = [];
    for (const child of list.children) {
      switch (child.type) {
        case 'list-item':
          items.push(lineHtml(child.children));
          break;
        case 'list':
          items.push(`${items.pop() ?? ''}${listHtml(child)}`);
          break;
        default:
          refuse(child, 'a list item or a list', field);
      }
    }
    const tag = list.format === 'ordered' ? 'ol' : 'ul';
    return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  };

  /** A line of its own; nothing where an editor left it empty. */
  const lineIn = (tag: () => string, inlines: readonly RichTextInline[]): string => {
    if (textOf(inlines).trim() === '') return '';
    const name = tag();
    return `<${name}>${lineHtml(inlines)}</${name}>`;
  };

  const blockHtml = (block: RichTextBlock): string => {
    switch (block.type) {
      case 'paragraph':
        return lineIn(() => 'p', block.children);
      case 'heading':
        return lineIn(() => `h${fit(block.level)}`, block.children);
      case 'list':
        return listHtml(block);
      case 'quote':
        return `<blockquote><p>${lineHtml(block.children)}</p></blockquote>`;
      case 'code':
        return `<pre tabindex="0"><code>${escapeHtml(textOf(block.children))}</code></pre>`;
      default:
        return refuse(block, 'a paragraph, heading, list, quotation or code', field);
    }
  };

  const html = (value ?? []).map(blockHtml).join('\n').trim();
  return html === '' ? undefined : { html };
}

/** The CMS may come to allow more than the types know: what cannot be shown must not get lost without a word. */
function refuse(found: never, expected: string, field: string): never {
  const { type }: { readonly type?: unknown } = found;
  throw new Error(
    `${field}: expected ${expected}, found “${String(type)}”. Remove it in the CMS, or teach rich-text.ts to show it.`,
  );
}
