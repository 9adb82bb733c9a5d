import type { ContentType } from '@waymark/shared-types';

/** What can be read: the CMS's public content types, and media files. */
export type Readable = ContentType | 'file';

/** Which entry: by its id or by its slug; the only one of a single type by neither. */
export interface EntryQuery {
  readonly id?: string;
  readonly slug?: string;
  readonly locale?: string;
}

/** What must hold of an entry's fields: equality; a relation holds when it contains the id. */
export type Where = Readonly<Record<string, string | number | boolean>>;

/** Which entries, in which order, and which part of them. */
export interface ListQuery {
  readonly where?: Where;
  /** A field that the type declares in `orderBy`; a leading `-` turns the order round. Default: by id. Equal values are ordered by id. */
  readonly order?: string;
  /** How many entries at most. Default: all. */
  readonly limit?: number;
  /** How many entries to pass over first. Default: 0. */
  readonly offset?: number;
  readonly locale?: string;
}

/** An entry as a source hands it out; `data` is the normalised answer of the CMS. */
export interface SourceEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** Where pages get content from: the content store, whoever opens it. */
export interface ContentSource {
  entry(type: Readable, query: EntryQuery): SourceEntry | undefined;
  list(type: Readable, query: ListQuery): readonly SourceEntry[];
  total(type: Readable, where: Where, locale?: string): number;
}
