import type { ContentType } from '@waymark/shared-types';
import type { Address, Located } from '../address.ts';

interface Addressed {
  readonly type: ContentType;
  readonly path: (entry: Located) => string | undefined;
}

/**
 * The address of an entry on the public site, from `/`.
 * @throws {Error} where its type has no page of its own.
 */
export function pathTo({ type, path }: Addressed, entry: Located): string {
  const found = path(entry);
  if (found !== undefined) return found;
  throw new Error(
    `Expected entries of the type ${type} to have a page, found that they have none. Do not link to them, or give them an address in their definition.`,
  );
}

/**
 * The page that shows all entries of a type, from `/`.
 * @throws {Error} where the type has none.
 */
export function indexOf({ type, address }: Pick<Addressed, 'type'> & { readonly address?: Address }): string {
  if (address?.index !== undefined) return address.index;
  throw new Error(`Expected the type ${type} to have a page of all its entries. Give it an index in its definition.`);
}
