import { isRecord } from '@waymark/shared-types';
import type { Part } from '../../publishing/entry-content';
import type { FieldProblem } from '../../publishing/rule';

/**
 * Updates of a promise that readers see and that its draft says otherwise, or not at all. It is advice, because one may have to go
 * for somebody's sake.
 */
export function rewrittenUpdates(draft: Part, published: Part | undefined): FieldProblem[] {
  const kept = new Set(updatesOf(draft).map(keyOf));
  const gone = updatesOf(published).filter((update) => !kept.has(keyOf(update)));
  if (gone.length === 0) return [];
  const days = [...new Set(gone.map(({ date }) => String(date)))].join(', ');
  const message = `Readers have seen the update of ${days}, and it is changed or gone here. Put it back, and add a new one. Only if it harms somebody should it go.`;
  return [{ path: ['updates'], message }];
}

const updatesOf = (promise: Part | undefined): Part[] => {
  const updates = promise?.['updates'];
  return Array.isArray(updates) ? updates.filter(isRecord) : [];
};

const keyOf = ({ date, stage, text }: Part): string => JSON.stringify([date, stage, text]);
