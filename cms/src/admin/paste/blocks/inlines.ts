import type { RichTextInline, RichTextLeaf } from '@waymark/shared-types';
import type { Marks, Run } from '../line';

/** Runs of text as the blocks field keeps them, those of one link together. @param without Marks that say nothing here. */
export function inlinesOf(runs: readonly Run[], without: readonly (keyof Marks)[] = []): RichTextInline[] {
  return runs.reduce<RichTextInline[]>((inlines, { text, marks, url }) => {
    // A line under a link would say nothing: links have one.
    const leaf = leafOf(text, marks, url === undefined ? without : [...without, 'underline']);
    const last = inlines.at(-1);
    if (url === undefined) return [...inlines, leaf];
    if (last?.type !== 'link' || last.url !== url) return [...inlines, { type: 'link', url, children: [leaf] }];
    return [...inlines.slice(0, -1), { ...last, children: [...last.children, leaf] }];
  }, []);
}

function leafOf(text: string, marks: Marks, without: readonly (keyof Marks)[]): RichTextLeaf {
  const kept = Object.entries(marks).filter(([mark, isOn]) => isOn && !without.some((one) => one === mark));
  return { type: 'text', text, ...Object.fromEntries(kept) };
}
