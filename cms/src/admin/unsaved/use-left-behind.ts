import { useState } from 'react';
import { forgetForm, keptForm, leftBehind, type KeptForm, type LeftForm } from './kept-forms';
import { openTabs } from './tab';

export interface LeftBehind {
  /** The newest that was not answered yet. */
  readonly offered: LeftForm | undefined;
  /** Looks for what tabs that are gone left in the form of an entry. @param takeOne Answers whether it takes the newest without asking */
  look: (entry: string, tab: string, takeOne: (newest: KeptForm) => boolean) => Promise<void>;
  /** Takes what is offered; undefined where another tab took it meanwhile. */
  take: () => KeptForm | undefined;
  leave: () => void;
  throwAway: () => void;
}

/** What was typed in tabs that are gone, to be offered one after another. */
export function useLeftBehind(): LeftBehind {
  const [left, setLeft] = useState<readonly LeftForm[]>([]);
  const offered = left[0];
  const next = () => setLeft(left.slice(1));

  const look: LeftBehind['look'] = async (entry, tab, takeOne) => {
    const open = await openTabs();
    const found = leftBehind(entry, open ?? new Set([tab]));
    const [newest, ...others] = found;
    // Where nobody can tell which tabs are gone, what is kept may be on the screen of another one: it is only offered.
    if (!newest || !open || !takeOne(newest)) return setLeft(found);
    forgetForm(newest.key);
    setLeft(others);
  };

  const take = () => {
    const form = offered && keptForm(offered.key);
    if (form) forgetForm(offered.key);
    setLeft(form ? [] : left.slice(1));
    return form;
  };

  const throwAway = () => {
    if (offered) forgetForm(offered.key);
    next();
  };

  return { offered, look, take, leave: next, throwAway };
}
