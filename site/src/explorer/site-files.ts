import type { SearchFiles } from '../search/engine/search.ts';

/** Reads files of the site, each once: one that could not be had is asked for again with the next question. */
export function siteFiles(): SearchFiles {
  const kept = new Map<string, Promise<Uint8Array | undefined>>();
  return {
    async read(path) {
      const known = kept.get(path) ?? fetched(path);
      kept.set(path, known);
      const bytes = await known;
      if (!bytes) kept.delete(path);
      return bytes;
    },
  };
}

async function fetched(path: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(path);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    // No network: the search says what is missing.
    return undefined;
  }
}
