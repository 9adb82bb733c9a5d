import { AsyncLocalStorage } from 'node:async_hooks';

/** The transaction in which the work at hand has its turn. */
const turn = new AsyncLocalStorage<object>();

const last = new WeakMap<object, Promise<unknown>>();

/**
 * Does pieces of work within one transaction one after the other, in the order in which they are asked for: a bulk action
 * publishes its entries side by side, and each must see what the others have done. Work that a piece of work asks for is
 * part of it, and does not wait.
 */
export async function oneAtATime<Result>(transaction: object, work: () => Promise<Result>): Promise<Result> {
  if (turn.getStore() === transaction) return work();
  const before = last.get(transaction) ?? Promise.resolve();
  const mine = before.then(() => turn.run(transaction, work));
  last.set(
    transaction,
    mine.catch(() => undefined),
  );
  return await mine;
}
