import type { Plan } from './plan';

/** A month such as `2027-03`. */
export type Month = string;

/** The month before or after another. @param by How many months later; negative for earlier */
export function monthLater(month: Month, by: number): Month {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + by);
  return first.toISOString().slice(0, 7);
}

export const monthOf = (day: string): Month => day.slice(0, 7);

/** A month as people say it: “March 2027”. */
export const monthInWords = (month: Month): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as people say it: “Sunday 28 March 2027”. */
export const dayInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`)
    .toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .replace(',', '');

/** The weeks of a month from Monday to Sunday, with nothing for days of other months. */
export function weeksOf(month: Month): readonly (readonly (string | undefined)[])[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const before = (first.getUTCDay() + 6) % 7;
  const next = new Date(`${monthLater(month, 1)}-01T00:00:00Z`);
  const length = Math.round((next.getTime() - first.getTime()) / (24 * 60 * 60_000));
  const days: (string | undefined)[] = [
    ...Array<undefined>(before).fill(undefined),
    ...Array.from({ length }, (_, place) => `${month}-${String(place + 1).padStart(2, '0')}`),
  ];
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, place) => days[week * 7 + place]),
  );
}

/** Plans by their day on the site's clocks, in the order in which they are due. */
export function byDay(plans: readonly Plan[]): readonly (readonly [day: string, plans: readonly Plan[]])[] {
  return Object.entries(Object.groupBy(plans, ({ day }) => day)).map(([day, ofDay = []]) => [day, ofDay] as const);
}
