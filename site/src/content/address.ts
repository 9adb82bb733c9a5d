/** A folder of the public site, from `/` to `/`. */
export type Folder = '/' | `/${string}/`;

/** Where entries of a content type stand on the public site. `npm run generate` tells the CMS of it. */
export interface Address {
  /** The address of the one entry of a single type. */
  readonly at?: Folder;
  /** The folder in which each entry has a page of its own, by its slug. */
  readonly pages?: Folder;
  /** The folder in which each entry has a list of the case studies that belong to it, by its slug. */
  readonly lists?: Folder;
  /** The page that shows all entries; it is there where there are any. */
  readonly index?: Folder;
  /** What the part of the index page that shows an entry is called, before the entry's id. */
  readonly anchor?: string;
  /** The Atom feed of what is new; it is there where there are entries. */
  readonly feed?: `/${string}.atom`;
  /** Where its pages and feeds stood in an earlier version or may be looked for, and where they stand: readers are sent on. */
  readonly former?: Readonly<Record<`/${string}`, `/${string}`>>;
}

/** What an entry's address is made of. */
export interface Located {
  readonly documentId: string;
  readonly slug?: string;
}

/** The address of an entry, from `/`: its own page, its list, or the part of the index page that shows it; undefined where it has none. */
export function pathIn(
  { at, pages, lists, index, anchor }: Address,
  { documentId, slug }: Located,
): string | undefined {
  if (at !== undefined) return at;
  const folder = pages ?? lists;
  if (folder !== undefined) return slug === undefined ? undefined : `${folder}${slug}/`;
  return index === undefined || anchor === undefined ? undefined : `${index}#${anchor}-${documentId}`;
}
