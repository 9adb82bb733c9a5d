/** What kind of part rests on a consent. */
export type What = 'story' | 'quote' | 'picture' | 'film';

/** Something that was taken down, named without a word of what it said. */
export interface Thing {
  /** The content type, or the media library's type of a file. */
  readonly type: string;
  readonly document: string;
  /** Null for files, and where the type has no languages. */
  readonly locale: string | null;
  readonly what: What | 'file';
  /** Whether the whole page went, and not only a part of it. */
  readonly page: boolean;
}
