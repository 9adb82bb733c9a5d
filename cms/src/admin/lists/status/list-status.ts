/** What the CMS says of an entry of a list (`cms/src/editing/list-statuses.ts`). */
export interface ListStatus {
  readonly own: 'draft' | 'published' | 'modified';
  readonly state: 'unknown' | 'not public' | 'publishing' | 'held back' | 'live' | 'taken down';
  readonly address?: string;
  readonly why?: string;
}

/** The types that nobody outside ever sees: their lists say nothing of the public site. */
const PRIVATE: ReadonlySet<string> = new Set(['api::consent.consent', 'api::suggestion.suggestion']);

/** Whether the public can see entries of a type. */
export const isPublicType = (model: string): boolean => model.startsWith('api::') && !PRIVATE.has(model);
