/** Where somebody writes in a rich text: the item of a list, if it is one. */
export interface Place {
  /** How many lists it stands in, one within another; 0 outside of lists. */
  readonly depth: number;
  readonly isFirstOfList: boolean;
}

/**
 * Whether Tab leaves a rich text. Strapi's editor takes it always, and so lets nobody out (WCAG 2.2, 2.1.2); here it takes it
 * only where that moves the item of a list in or out.
 */
export function leaves({ depth, isFirstOfList }: Place, backwards: boolean): boolean {
  return backwards ? depth < 2 : depth === 0 || isFirstOfList;
}

/** Lets Tab leave each rich text of the page: the browser then moves the focus on, as everywhere. */
export function leaveTextsWithTab(page: Document): void {
  const onKey = (event: KeyboardEvent) => {
    const isTab = event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey;
    const editor = isTab && event.target instanceof Element ? event.target.closest('[data-slate-editor]') : null;
    // Before the editor hears of it.
    if (editor && leaves(placeIn(editor, page.getSelection()), event.shiftKey)) event.stopPropagation();
  };
  page.addEventListener('keydown', onKey, { capture: true });
}

function placeIn(editor: Element, selection: Selection | null): Place {
  const node = selection?.anchorNode ?? null;
  const item = (node instanceof Element ? node : node?.parentElement)?.closest('li') ?? null;
  if (!item || !editor.contains(item)) return { depth: 0, isFirstOfList: false };
  return { depth: listsAround(item, editor), isFirstOfList: item.previousElementSibling === null };
}

function listsAround(item: Element, editor: Element): number {
  const list = item.parentElement?.closest('ul, ol') ?? null;
  return list && editor.contains(list) ? 1 + listsAround(list, editor) : 0;
}
