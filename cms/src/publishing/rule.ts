import type { EntryContent, Part } from './entry-content';
import type { PublicSite } from './public-site';

/** Something that keeps an entry from being published, and the field that it is in. */
export interface FieldProblem {
  /** From the entry inwards: `['sections', '0', 'body']`. */
  path: string[];
  message: string;
}

/** A rule for entries as a whole, of one type or of all, which may look at all that the entry holds, and at what else is public. */
export type TypeRule = (
  entry: Part,
  site: PublicSite,
  content: EntryContent,
) => FieldProblem[] | Promise<FieldProblem[]>;
