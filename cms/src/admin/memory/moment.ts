const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A moment to the minute: “29 November 2026 at 14:02”. @param at An ISO 8601 time */
export const momentOf = (at: string): string => moment.format(new Date(at));

/** The beginning of a day, where the browser is. @param day Such as `2026-11-30` */
export function dayAt(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** The day that a moment is in, where the browser is, such as `2026-11-30`. */
export function isoDay(moment: Date): string {
  const [month, date] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(moment.getFullYear())}-${month ?? ''}-${date ?? ''}`;
}
