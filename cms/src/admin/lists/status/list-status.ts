/** What the CMS says of an entry of a list (`cms/src/editing/list-statuses.ts`). */
export interface ListStatus {
  readonly own: 'draft' | 'published' | 'modified';
  readonly state: 'unknown' | 'not public' | 'publishing' | 'held back' | 'live' | 'taken down';
  readonly address?: string;
  readonly why?: string;
}
