import type { SearchFiles } from '../search/engine/search.ts';

/** Files of the site, which know of those that they asked for whether they are there no more. */
export interface SiteFiles extends SearchFiles {
  /** Whether the site said of a file that it has none: not so where it could not be asked. */
  readonly isGone: (path: string) => boolean;
}

/** What a site answers where there is nothing (any more). */
const GONE = new Set([404, 410]);

/** Reads files of the site, each once: one that could not be had is asked for again with the next question. */
export function siteFiles(): SiteFiles {
  const kept = new Map<string, Promise<Uint8Array | undefined>>();
  const gone = new Set<string>();

  const fetched = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      const answer = await fetch(path);
      if (GONE.has(answer.status)) gone.add(path);
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    } catch {
      // No network: the search says what is missing.
      return undefined;
    }
  };

  return {
    isGone: (path) => gone.has(path),
    async read(path) {
      const known = kept.get(path) ?? fetched(path);
      kept.set(path, known);
      const bytes = await known;
      if (!bytes) kept.delete(path);
      return bytes;
    },
  };
}
