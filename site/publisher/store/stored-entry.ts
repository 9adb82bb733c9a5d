import { isRecord } from '@waymark/shared-types';

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
