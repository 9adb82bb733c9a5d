import { useEffect, useState } from 'react';

/*
 * Which tab of the browser this is. Each has a name, which lasts through reloads, and holds a lock with that name while it is
 * open: so every other tab can ask which ones still are.
 */

const KEY = 'waymark.tab';
const lockOf = (tab: string) => `${KEY} ${tab}`;

/** A page that is being loaded again may let go of its tab's name a little late: how often it is asked for, and how long between, in milliseconds. */
const TRIES = 10;
const BETWEEN_MS = 100;

/** A lock is held as long as this is not settled, and something knows of it. */
const untilClosed = new Promise<never>(() => undefined);

let own: Promise<string> | undefined;

/** The name of this tab; undefined at first. */
export function useThisTab(): string | undefined {
  const [tab, setTab] = useState<string>();
  useEffect(() => {
    own ??= claim();
    void own.then(setTab);
  }, []);
  return tab;
}

/** The tabs that are open; undefined where the browser cannot tell, which is so without https. */
export async function openTabs(locks = lockManager()): Promise<ReadonlySet<string> | undefined> {
  const { held = [] } = (await locks?.query()) ?? {};
  return locks && new Set(held.map(({ name = '' }) => name.slice(lockOf('').length)));
}

/** Claims the name that this tab had before; a tab that is another's copy begins with that one's name, and takes a new one. */
export async function claim(storage = window.sessionStorage, locks = lockManager()): Promise<string> {
  const before = storage.getItem(KEY);
  if (before !== null && (await holdInTime(before, locks))) return before;
  const fresh = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  await hold(fresh, locks);
  storage.setItem(KEY, fresh);
  return fresh;
}

async function holdInTime(tab: string, locks: LockManager | undefined): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await hold(tab, locks)) return true;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return false;
}

/** Holds a tab's name until the tab is closed; false where another tab holds it. */
const hold = (tab: string, locks: LockManager | undefined) =>
  new Promise<boolean>((resolve, reject) => {
    if (!locks) return resolve(true);
    const answer = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock === null ? undefined : untilClosed;
    };
    locks.request(lockOf(tab), { ifAvailable: true }, answer).catch(reject);
  });

// Only pages that came through https, or from this machine, have it; its type says that all do.
function lockManager(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined;
}
