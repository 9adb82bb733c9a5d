import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Tree } from './trees.ts';

interface ChangeRow {
  readonly release: number;
  readonly path: string;
  /** The hash of what stood there before the release; null where nothing did. */
  readonly before: string | null;
}

/** What the release before was made of, from what a release is made of and what it changed. */
function undo(tree: Tree, changes: readonly ChangeRow[]): Tree {
  const earlier = new Map(tree);
  for (const { path, before } of changes) {
    if (before === null) earlier.delete(path);
    else earlier.set(path, before);
  }
  return earlier;
}

/**
 * What each kept release is made of, the newest first, as the publisher wrote it down in releases.db: all files of the
 * newest, and what each release changed.
 */
export function keptReleases(publisherFolder: string): Tree[] {
  const ledger = new Database(join(publisherFolder, 'releases.db'), { readonly: true });
  try {
    return ledger.transaction(() => {
      const files = ledger.prepare<[], { path: string; hash: string }>('SELECT path, hash FROM file').all();
      const changes = ledger.prepare<[], ChangeRow>('SELECT release, path, before FROM change').all();
      const trees: Tree[] = [new Map(files.map(({ path, hash }) => [path, hash]))];
      const numbers = [...new Set(changes.map(({ release }) => release))].toSorted((a, b) => b - a);
      // The first release of all changed nothing that was: before it there was none.
      for (const number of numbers.filter((each) => each > 1)) {
        const latest = trees.at(-1) ?? new Map();
        trees.push(
          undo(
            latest,
            changes.filter(({ release }) => release === number),
          ),
        );
      }
      return trees;
    })();
  } finally {
    ledger.close();
  }
}
