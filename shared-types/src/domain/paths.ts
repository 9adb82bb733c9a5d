import { folders } from '../generated/addresses.ts';
import type { ContentType } from '../generated/content-types.ts';

/** The folders of the public site in which entries of a type have their own page, and the case studies listed by them. */
interface Folders {
  readonly pages?: string;
  readonly lists?: string;
}

/** Where entries of each type stand, by their slug; `npm run generate` writes it from the definitions of the types. */
const FOLDERS = folders satisfies Record<ContentType, Folders>;

type TypeWith<Part extends keyof Folders> = {
  [T in ContentType]: (typeof FOLDERS)[T] extends Record<Part, string> ? T : never;
}[ContentType];

/** A content type whose entries have a page of their own, at an address that their slug makes. */
export type PageType = TypeWith<'pages'>;

/** What case studies are listed by, as the address of the list says it. */
export type ListKind = TypeWith<'lists'>;

/** The address of an entry's own page, from `/`. */
export const entryPath = (type: PageType, slug: string): string => `${FOLDERS[type].pages}${slug}/`;

/** The address of the list of the case studies with a principle, action, place or theme; its further pages stand beneath. */
export const listPath = (kind: ListKind, slug: string): string => `${FOLDERS[kind].lists}${slug}/`;

/**
 * Every address at which an entry stands: its page, then its list of case studies. One that ends in `/*` is meant with
 * everything beneath it: `/x/*` covers `/x/` and `/x/page/2/`. The same type gives as many addresses for every slug, in
 * the same order; none for types whose entries have no address that a slug makes.
 */
export function addressesOf(type: ContentType, slug: string): readonly string[] {
  const { pages, lists }: Folders = FOLDERS[type];
  return [...(pages === undefined ? [] : [`${pages}${slug}/`]), ...(lists === undefined ? [] : [`${lists}${slug}/*`])];
}
