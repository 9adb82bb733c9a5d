import { momentOf } from '../moment';

/** A kept version, as the CMS lists it (`cms/src/memory/routes.ts`). */
export interface Version {
  readonly id: number;
  readonly kind: 'published' | 'draft';
  /** As an ISO 8601 time. */
  readonly at: string;
  /** Empty where it was nobody who signs in. */
  readonly by: string;
  /** What readers were told that changed with it. */
  readonly note: string | null;
  readonly isErased: boolean;
}

/** What an earlier version is, in a line. */
export function versionInWords({ kind, at, by }: Version): string {
  const what = kind === 'published' ? 'Published' : 'A draft, kept when something else took its place,';
  return `${what} on ${momentOf(at)}${by === '' ? '' : ` by ${by}`}`;
}

/** A stretch of a text, and whether it is in this one of two texts alone. */
interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** A field of two versions, side by side. */
export interface ComparedField {
  readonly label: string;
  readonly isSame: boolean;
  readonly then: readonly Piece[];
  readonly now: readonly Piece[];
}

/** Something that cannot be brought back. */
export interface Gone {
  readonly field: string;
  readonly what: string;
}
