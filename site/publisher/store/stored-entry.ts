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
