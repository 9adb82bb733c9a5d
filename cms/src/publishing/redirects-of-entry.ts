import { covers, pathOf } from '@waymark/shared-types';

/** A redirect as the CMS keeps it. */
export interface StoredRedirect {
  readonly documentId: string;
  readonly from: string;
  readonly to: string | null;
  /** The document id of the entry whose old address it is, where the system made it. */
  readonly entry: string | null;
}

/**
 * The redirects that go with an entry when it is deleted, because a public file would name it by them for ever: those that
 * say that it is gone, those that lead to it, and those that lead to these. One that leads from its address to
 * somewhere else was given that target by an editor, and stays.
 * @param addresses where the entry stands or would stand
 */
export function redirectsOfEntry(
  entry: string,
  addresses: readonly string[],
  redirects: readonly StoredRedirect[],
): readonly StoredRedirect[] {
  const reached = new Set(addresses.flatMap((address) => [address, address.replace(/\*$/, '')]));
  const own = new Set<StoredRedirect>();
  for (let before = -1; before < own.size;) {
    before = own.size;
    for (const redirect of redirects) {
      if (own.has(redirect) || !isOf(redirect, entry, reached)) continue;
      own.add(redirect);
      reached.add(redirect.from);
    }
  }
  return [...own];
}

function isOf({ from, to, entry }: StoredRedirect, deleted: string, reached: ReadonlySet<string>): boolean {
  if (to === null || to === '') return entry === deleted || reached.has(from);
  const target = pathOf(to);
  return [...reached].some((address) => address === target || covers(address, target));
}
