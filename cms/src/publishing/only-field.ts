import { AsyncLocalStorage } from 'node:async_hooks';
import type { FieldProblem } from './rule';

interface OnlyField {
  readonly type: string;
  readonly field: string;
}

const only = new AsyncLocalStorage<OnlyField>();

/**
 * Does work that changes one field of an entry and leaves the rest as it is public already. The rest is not refused for it: a
 * link that died meanwhile keeps nobody from taking a notice off every page.
 */
export async function changingOnly<Result>(changed: OnlyField, work: () => Promise<Result>): Promise<Result> {
  return await only.run(changed, work);
}

/** Of some problems of an entry those that the change at hand brings along; all of them, unless it is of one field alone. */
export function broughtAlong(type: string, problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const changed = only.getStore();
  return changed?.type === type ? problems.filter(({ path }) => path[0] === changed.field) : problems;
}
