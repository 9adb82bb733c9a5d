/** The middle of some numbers; of an even count, the mean of the two in the middle. @throws {Error} for none at all */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('expected numbers to take the median of, found none');
  return (upper + lower) / 2;
}

/** The number that a share of all numbers does not exceed: 0.95 for the 95th in a hundred (nearest rank). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('expected numbers to take a quantile of, found none');
  return found;
}

/** Milliseconds or megabytes without digits that mean nothing. */
export const rounded = (number: number, digits = 0): number => Number(number.toFixed(digits));
