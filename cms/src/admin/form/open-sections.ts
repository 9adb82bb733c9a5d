import { useSyncExternalStore } from 'react';

/** Which sections of which form an editor opened or closed, kept in this browser; `*` stands for “show everything”. */
const KEY = 'waymark.open-sections';
const EVERYTHING = '*';

type Choices = Readonly<Record<string, boolean>>;

const listeners = new Set<() => void>();
let choices: Choices = read();

function read(): Choices {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).map(([name, open]) => [name, open === true]));
  } catch {
    // A browser that keeps nothing, or keeps something else there: every section begins as its schema says.
    return {};
  }
}

function keep(next: Choices): void {
  choices = next;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // The choice lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What an editor chose for a section of a type's form; undefined where nothing. */
export function useChoice(model: string, title: string): boolean | undefined {
  const all = useSyncExternalStore(listen, () => choices);
  return all[`${model} ${title}`];
}

export function choose(model: string, title: string, open: boolean): void {
  keep({ ...choices, [`${model} ${title}`]: open });
}

/** Whether optional sections are shown open though they are empty. */
export const useFullForm = (): boolean => useSyncExternalStore(listen, () => choices)[EVERYTHING] ?? false;

/** Shows the full form or the quick one; what was opened or closed by hand before is forgotten. */
export const showFullForm = (full: boolean): void => keep({ [EVERYTHING]: full });
