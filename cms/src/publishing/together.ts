import { AsyncLocalStorage } from 'node:async_hooks';
import type { FieldProblem } from './rule';

/** What the gate finds of an entry that was published with others. */
export interface Look {
  readonly uid: string;
  readonly document: string | undefined;
  readonly problems: () => Promise<readonly FieldProblem[]>;
}

const group = new AsyncLocalStorage<Look[]>();

/**
 * Publishes several entries in `work`, of which one may need another: the gate looks at them once all of them are public. It
 * refuses nothing by itself then: whoever calls this, in a transaction, undoes everything where anything is found.
 * @returns what the gate found, entry by entry
 */
export async function publishedTogether(
  work: () => Promise<void>,
): Promise<readonly { readonly look: Look; readonly problems: readonly FieldProblem[] }[]> {
  const looks: Look[] = [];
  await group.run(looks, work);
  const found = [];
  for (const look of looks) found.push({ look, problems: await look.problems() });
  return found;
}

/** What is wrong with an entry that was just published; nothing yet, where others are still to be published with it. */
export async function problemsNowOrLater(look: Look): Promise<readonly FieldProblem[]> {
  const looks = group.getStore();
  if (!looks) return await look.problems();
  looks.push(look);
  return [];
}
