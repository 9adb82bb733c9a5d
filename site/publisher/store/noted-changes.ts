import type { EntryChange } from './content-index.ts';

/** What changed since a transaction began. */
export class NotedChanges {
  /** The entries that were put in, or taken out. */
  readonly own: EntryChange[] = [];
  /** Entries that are as before, and of which lists know something else now, because of another entry. */
  readonly following: EntryChange[] = [];

  /** @param lastName What people called the entry, where it is there no more. */
  note([own, ...following]: readonly EntryChange[], lastName?: string): void {
    if (own) this.own.push(lastName === undefined ? own : { ...own, lastName });
    this.following.push(...following);
  }
}
