import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';

/** Two dates of an entry, of which the second cannot come before the first, and what to say where it does. */
interface Order {
  readonly first: string;
  readonly second: string;
  readonly message: string;
}

/** A rule: these dates stand in this order, where both are filled in. */
export const datesAreInOrder =
  (...orders: readonly Order[]) =>
  (entry: Part): FieldProblem[] =>
    orders
      .filter(({ first, second }) => isBefore(entry[second], entry[first]))
      .map(({ second, message }) => ({ path: [second], message }));

const isBefore = (one: unknown, other: unknown): boolean =>
  isFilled(one) && isFilled(other) && new Date(String(one)) < new Date(String(other));

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '';
