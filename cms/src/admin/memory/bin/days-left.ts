const DAY_MS = 24 * 60 * 60_000;

/** For how long something can still be brought back, as a sentence. @param until An ISO 8601 time */
export function daysLeft(until: string, now = Date.now()): string {
  const days = Math.ceil((Date.parse(until) - now) / DAY_MS);
  if (days <= 0) return 'It is about to be erased.';
  return days === 1 ? 'One day is left.' : `${String(days)} days are left.`;
}
