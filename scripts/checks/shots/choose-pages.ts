import { kindOf } from '../accessibility/page-kinds.ts';
import type { FoundPage } from './find-pages.ts';

/** A page that pictures are taken of. */
export interface ChosenPage {
  kind: string;
  /** Where it stands among the pages of its kind, by the amount of its HTML. */
  state: 'fullest' | 'sparsest';
  path: string;
}

/**
 * Of each kind the page with the most and the one with the least HTML; a kind with one page has only a fullest one.
 * @param only the kinds that are wanted; all where undefined
 * @throws {Error} naming the kinds that there are, where a wanted one is missing
 */
export function choosePages(pages: readonly FoundPage[], only?: readonly string[]): ChosenPage[] {
  const kinds = new Map<string, FoundPage[]>();
  for (const page of pages) kinds.set(kindOf(page.path), [...(kinds.get(kindOf(page.path)) ?? []), page]);
  const missing = only?.filter((kind) => !kinds.has(kind)) ?? [];
  if (missing.length > 0)
    throw new Error(
      `Expected kinds of page after --only, found ${missing.join(', ')}. The kinds here are: ${[...kinds.keys()].toSorted().join(', ')}.`,
    );
  return [...kinds].filter(([kind]) => only?.includes(kind) ?? true).flatMap(([kind, all]) => extremes(kind, all));
}

function extremes(kind: string, pages: readonly FoundPage[]): ChosenPage[] {
  const [fullest, ...others] = pages.toSorted((one, other) => other.bytes - one.bytes);
  const sparsest = others.at(-1);
  return [
    ...(fullest ? [{ kind, state: 'fullest' as const, path: fullest.path }] : []),
    ...(sparsest ? [{ kind, state: 'sparsest' as const, path: sparsest.path }] : []),
  ];
}
