import type { Part } from '../../publishing/entry-content';
import type { FieldProblem } from '../../publishing/rule';

/** Optional parts that readers look for first, by content type. */
const MISSED: Readonly<Record<string, readonly (readonly [field: string, why: string])[]>> = {
  'api::case-study.case-study': [
    ['principles', 'Without a principle, readers who come by one do not find it.'],
    ['place', 'Readers look for practice near them.'],
    ['image', 'A picture of the place or the people makes it easier to trust.'],
    ['involvement', 'People with lived experience look for who was involved, and how far.'],
    ['learning', 'What did not work helps other teams most.'],
    ['contact', 'Whom can another team ask?'],
  ],
  'api::finding.finding': [
    ['actions', 'Readers ask what comes of this. Until an action answers it, they are told that none does yet.'],
  ],
  'api::milestone.milestone': [
    ['owner', 'Readers ask whose promise it is, and whom they can ask about it.'],
    ['expectedOn', 'Readers ask by when it is to be done.'],
  ],
  'api::report.report': [['renditions', 'A BSL or Easy Read version is the report, for many.']],
};

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** The optional parts that an entry lacks and readers miss. */
export function missedParts(type: string, entry: Part): FieldProblem[] {
  return (MISSED[type] ?? [])
    .filter(([field]) => isNothing(entry[field]))
    .map(([field, message]) => ({ path: [field], message }));
}
