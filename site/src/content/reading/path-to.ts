import type { ContentType } from '@waymark/shared-types';

interface Addressed<Entry> {
  readonly type: ContentType;
  readonly path: (entry: Entry) => string | undefined;
}

/**
 * The address of an entry on the public site, from `/`.
 * @throws {Error} where its type has no page of its own.
 */
export function pathTo<Entry>({ type, path }: Addressed<Entry>, entry: Entry): string {
  const found = path(entry);
  if (found !== undefined) return found;
  throw new Error(
    `Expected entries of the type ${type} to have a page, found that they have none. Do not link to them, or give them a path in their definition.`,
  );
}
