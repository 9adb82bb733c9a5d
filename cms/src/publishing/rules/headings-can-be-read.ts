import { isRecord } from '@waymark/shared-types';
import type { EntryField } from '../entry-content';
import type { FieldProblem } from '../rule';
import { isBlank, wordsIn } from '../words-in-text';

/** A longer heading is a paragraph: screen readers read headings as a list, to choose from. */
const LONGEST = 150;

/** Levels of one text that fit beneath the headings of its page: HTML has six. */
const DEEPEST = 4;

/**
 * The headings of a text describe what follows (WCAG 2.2, 2.4.6 and 1.3.1). Levels that are left out are mended by the
 * site; what cannot be mended is a heading that says nothing, or everything, and more levels than there are.
 */
export function headingsCanBeRead({ path, attribute, value }: EntryField): FieldProblem[] {
  const blocks: readonly unknown[] = attribute.type === 'blocks' && Array.isArray(value) ? value : [];
  const open: number[] = [];
  return blocks.flatMap((block, index) => {
    if (!isRecord(block) || block['type'] !== 'heading') return [];
    const chosen = Number(block['level']);
    while (open.length > 0 && (open.at(-1) ?? 0) >= chosen) open.pop();
    open.push(chosen);
    const message = problemWith(wordsIn(block), open.length, index + 1);
    return message === undefined ? [] : [{ path: [...path], message }];
  });
}

function problemWith(words: string, depth: number, part: number): string | undefined {
  if (isBlank(words))
    return `There is an empty heading in this text (part ${part}). Write what follows it, or remove it.`;
  if (words.length > LONGEST)
    return `The heading “${words.slice(0, 60).trim()} …” has ${words.length} letters, and ${LONGEST} are the most. Make it a paragraph, and give it a short heading.`;
  if (depth > DEEPEST)
    return `The heading “${words}” stands ${depth} levels deep in this text, and ${DEEPEST} are the most that a page can show. Choose a larger heading.`;
  return undefined;
}
