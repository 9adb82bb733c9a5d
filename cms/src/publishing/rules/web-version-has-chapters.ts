import { isRecord } from '@waymark/shared-types';
import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';

/** A report that is offered as a web page has a chapter to read there; without one the version is not shown. */
export function webVersionHasChapters({ chapters, renditions }: Part): FieldProblem[] {
  const versions = Array.isArray(renditions) ? renditions.filter(isRecord) : [];
  if (!versions.some(({ kind }) => kind === 'web') || (Array.isArray(chapters) && chapters.length > 0)) return [];
  const message =
    'One of the versions is the report as a web page, and there is no chapter to read. Add a chapter, or remove that version.';
  return [{ path: ['chapters'], message }];
}
