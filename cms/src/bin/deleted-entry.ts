import { isRecord } from '@waymark/shared-types';
import type { LostRelation } from '../publishing/lost-relation';

export const DELETED = 'api::deleted-entry.deleted-entry';

/** An entry that was deleted, in the languages in which it was. */
export interface DeletedEntry {
  readonly id: number;
  readonly entryType: string;
  readonly entry: string;
  /** As an ISO 8601 time. */
  readonly at: string;
  /** Who deleted it, by their number. */
  readonly by: number | null;
  /** Null where it was erased. */
  readonly content: DeletedContent | null;
}

export interface DeletedContent {
  readonly title: string;
  /** Its drafts, one for each language. */
  readonly versions: readonly DeletedVersion[];
  /** What pointed to it. */
  readonly links: readonly DeletedLink[];
  /** What pointed to it, or would have, in public entries, while it was not public itself. */
  readonly lost: readonly LostRelation[];
}

interface DeletedVersion {
  readonly language: string | null;
  /** Who made it, by their number: what somebody may do with an entry can rest on that. */
  readonly createdBy: number | null;
  /** As one would send it to write the same once more. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A relation of another entry to one that was deleted. */
export interface DeletedLink extends Omit<LostRelation, 'targetType' | 'target'> {
  /** The content type or component that the row belongs to. */
  readonly model: string;
  readonly isPublished: boolean;
}

/** What is kept of a deleted entry, as the database gives it back; null where it was erased. */
export function contentIn(value: unknown): DeletedContent | null {
  // Written by `put-in-bin.ts` alone.
  return isRecord(value) && Array.isArray(value['versions']) ? (value as unknown as DeletedContent) : null;
}
