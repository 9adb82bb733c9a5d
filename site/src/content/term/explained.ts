import type { RichText, RichTextBlock, RichTextInline, RichTextLeaf, RichTextList } from '@waymark/shared-types';
import { pathTo } from '../reading/path-to.ts';
import { readList } from '../reading/read.ts';
import { spellingsOf } from './spellings.ts';
import { terms, type Term } from './term.ts';

/** Makes the first use of each word that is explained a link to what it means, over all texts of one page that it is given. */
export type Explain = (text: RichText) => RichText;

/** A word, and where it is explained. */
interface Explained {
  readonly spelling: string;
  readonly path: string;
}

/** The longest first: “peer support worker” is not “peer support”. */
const inOrder = (all: readonly Term[]): readonly Explained[] =>
  all
    .flatMap((term) => spellingsOf(term).map((spelling) => ({ spelling, path: pathTo(terms, term) })))
    .toSorted((a, b) => b.spelling.length - a.spelling.length);

const quoted = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** Whole words, whatever their capitals; a space in one stands for any white space. */
const patternOf = (words: readonly Explained[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${words.map(({ spelling }) => quoted(spelling).replaceAll(/\s+/g, String.raw`\s+`)).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );

const alike = (text: string): string => text.replaceAll(/\s+/g, ' ').toLowerCase();

/**
 * Explains words in paragraphs, lists and quotations, not in headings, links and code: a heading is what a reader looks over, and
 * a link leads elsewhere already.
 */
export function explainWith(all: readonly Term[]): Explain {
  const words = inOrder(all);
  if (words.length === 0) return (text) => text;
  const pattern = patternOf(words);
  const pathOf = new Map(words.map(({ spelling, path }) => [alike(spelling), path]));
  const done = new Set<string>();

  const leaves = (leaf: RichTextLeaf): readonly RichTextInline[] => {
    if (leaf.code) return [leaf];
    const parts: RichTextInline[] = [];
    let end = 0;
    for (const { 0: found, index } of leaf.text.matchAll(pattern)) {
      const path = pathOf.get(alike(found));
      if (path === undefined || done.has(path)) continue;
      done.add(path);
      if (index > end) parts.push({ ...leaf, text: leaf.text.slice(end, index) });
      parts.push({ type: 'link', url: path, children: [{ ...leaf, text: found }] });
      end = index + found.length;
    }
    return end === 0
      ? [leaf]
      : [...parts, ...(end < leaf.text.length ? [{ ...leaf, text: leaf.text.slice(end) }] : [])];
  };
  const line = (inlines: readonly RichTextInline[]): RichTextInline[] =>
    inlines.flatMap((inline) => (inline.type === 'text' ? leaves(inline) : [inline]));
  const list = (whole: RichTextList): RichTextList => ({
    ...whole,
    children: whole.children.map((child) =>
      child.type === 'list' ? list(child) : { ...child, children: line(child.children) },
    ),
  });
  const block = (each: RichTextBlock): RichTextBlock => {
    if (each.type === 'list') return list(each);
    return each.type === 'paragraph' || each.type === 'quote' ? { ...each, children: line(each.children) } : each;
  };
  return (text) => text.map(block);
}

/**
 * Explains the words of one page. The page then depends on which words there are and how they are written, not on what they mean: it
 * is for the few dozen pages of the thread, of reports and of editors, not for case studies, of which there are thousands
 * (docs/decisions/0055).
 */
export const explainOnPage = async (): Promise<Explain> => explainWith(await readList('term', { order: 'word' }));
