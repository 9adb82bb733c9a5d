import type { LeadsOn } from '../leads-on';

/**
 * The names of the entries that lie on the shortest way from an entry back to itself; empty where it leads to itself at once, undefined
 * where no way does. A circle among others is not the fault of this entry.
 * @param first The entries that it leads to.
 * @param look Where an entry leads on.
 */
export async function wayBack(
  own: unknown,
  first: readonly string[],
  look: (document: string) => Promise<LeadsOn | undefined>,
): Promise<readonly string[] | undefined> {
  const seen = new Set<string>();
  let ways = first.map((document) => ({ document, names: [] as readonly string[] }));
  while (ways.length > 0) {
    const back = ways.find(({ document }) => document === own);
    if (back) return back.names;
    const on: typeof ways = [];
    for (const { document, names } of ways) {
      if (seen.has(document)) continue;
      seen.add(document);
      const found = await look(document);
      on.push(...(found?.next ?? []).map((next) => ({ document: next, names: [...names, found?.name ?? ''] })));
    }
    ways = on;
  }
  return undefined;
}
