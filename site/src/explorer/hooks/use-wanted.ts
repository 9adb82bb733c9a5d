import { useCallback, useEffect, useState } from 'preact/hooks';
import { queryOf, wantedIn, type Wanted } from '../address/address.ts';

/** How a choice is kept in the address: a choice is a step that “back” undoes, typing is not. */
type Step = 'push' | 'replace';

/** What the reader looks for, kept in the address of the page. */
export interface WantedInAddress {
  readonly wanted: Wanted;
  /** A choice: a filter, a search that was sent. */
  readonly choose: (next: Wanted) => void;
  /** While typing. */
  readonly type: (text: string) => void;
}

/** @param kinds The kinds of filter that the address may name. */
export function useWanted(kinds: readonly string[]): WantedInAddress {
  const [wanted, setWanted] = useState(() => wantedIn(location.search, kinds));

  useEffect(() => {
    const follow = () => {
      setWanted(wantedIn(location.search, kinds));
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [kinds]);

  const go = useCallback((next: Wanted, step: Step) => {
    setWanted(next);
    const address = `${location.pathname}${queryOf(next)}${location.hash}`;
    // Safari allows a hundred changes in ten seconds and throws at the next: the search goes on without it.
    try {
      if (step === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      return;
    }
  }, []);

  return {
    wanted,
    choose: (next) => {
      go(next, 'push');
    },
    type: (text) => {
      go({ ...wanted, text }, 'replace');
    },
  };
}
