import type Database from 'better-sqlite3';
import { isRecord } from '@waymark/shared-types';
import type { EntryKey } from './content-index.ts';

/** An entry on its way into the content store. */
export interface StoredEntry {
  /** A content type, or `file`. */
  readonly type: string;
  /** A language code; empty for types without languages. */
  readonly locale: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The media files that it points to. */
  readonly files: readonly string[];
}

/** An entry's data as it was put down; empty where it is none. */
export function dataIn(json: string): Record<string, unknown> {
  const data: unknown = JSON.parse(json);
  return isRecord(data) ? data : {};
}

/** A list of texts as it was put down. */
export function textsIn(json: string): string[] {
  const found: unknown = JSON.parse(json);
  return Array.isArray(found) ? found.map(String) : [];
}

/** An entry as it was put down, and what tells it from another; undefined where there is none. */
export function rowOf(
  database: Database.Database,
  { type, locale, id }: EntryKey,
): { readonly data: string; readonly digest: string } | undefined {
  return database
    .prepare<string[], { data: string; digest: string }>(
      'SELECT data, digest FROM entry WHERE type = ? AND locale = ? AND id = ?',
    )
    .get(type, locale, id);
}
