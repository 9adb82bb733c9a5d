export const KEPT = 'api::kept-version.kept-version';

/** An entry, in all of its languages. */
export interface Entry {
  /** The content type's uid, such as `api::report.report`. */
  readonly uid: string;
  readonly documentId: string;
}

/** What an entry held at some time, in one language. */
export interface KeptVersion {
  readonly id: number;
  readonly entryType: string;
  readonly entry: string;
  /** Null where the type is not translated. */
  readonly language: string | null;
  /** As it was published, or as a draft that something else took the place of. */
  readonly kind: 'published' | 'draft';
  /** As an ISO 8601 time. */
  readonly at: string;
  /** Who published it, by their number; null where it was nobody who signs in, such as an import. */
  readonly by: number | null;
  /** What readers were told that changed. */
  readonly note: string | null;
  /**
   * As one would send it to write the same once more (`version-as-data.ts`): relations as document ids, media as ids of files; null where
   * it was erased.
   */
  readonly content: Readonly<Record<string, unknown>> | null;
  /** A hash of the content, by which the same is not kept twice; null where it was erased. */
  readonly digest: string | null;
  readonly erasedAt: string | null;
}
