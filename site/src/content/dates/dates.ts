import { LANGUAGE_TAG } from '@waymark/shared-types';
import { messages } from '../../messages/messages.ts';

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'quarter' | 'year';

/** A date that may be only roughly known. */
export interface RoughDate {
  /** A day of the period, as `2026-11-24`. */
  readonly on: string;
  readonly precision: Precision;
}

const inLanguage = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LANGUAGE_TAG, { ...parts, timeZone: 'UTC' });

const DAY = inLanguage({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = inLanguage({ month: 'long', year: 'numeric' });
const MONTH_NAME = inLanguage({ month: 'long' });

interface DayParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): DayParts {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (!(parts.month >= 1 && parts.month <= 12)) throw new Error(`Expected a date such as 2026-11-24, found “${date}”.`);
  return parts;
}

const instantOf = ({ year, month, day }: DayParts) => Date.UTC(year, month - 1, day);

/** The first month of the quarter that a month is in. */
const quarterStart = (month: number) => month - ((month - 1) % 3);

/** A date in words: `24 November 2026`. */
export function dayInWords(date: string): string {
  return DAY.format(instantOf(partsOf(date)));
}

/** A month in words: `November 2026`. */
export function monthInWords(date: string): string {
  return MONTH.format(instantOf(partsOf(date)));
}

/** A date in words, no more exactly than it is known: `24 November 2026`, `November 2026`, `October to December 2026`, `2026`. */
export function inWords({ on, precision }: RoughDate): string {
  const { year, month } = partsOf(on);
  const start = quarterStart(month);
  const monthName = (of: number) => MONTH_NAME.format(instantOf({ year, month: of, day: 1 }));
  return {
    day: () => dayInWords(on),
    month: () => monthInWords(on),
    quarter: () => messages.dates.quarter(monthName(start), monthName(start + 2), year),
    year: () => String(year),
  }[precision]();
}

/** The value of a `time` element's `datetime`; undefined for a quarter, which HTML cannot say. */
export function machineDate({ on, precision }: RoughDate): string | undefined {
  return { day: on.slice(0, 10), month: on.slice(0, 7), quarter: undefined, year: on.slice(0, 4) }[precision];
}

/** The last day that a date can mean, as `2026-12-31`. */
export function lastDayOf({ on, precision }: RoughDate): string {
  const { year, month } = partsOf(on);
  if (precision === 'day') return on.slice(0, 10);
  const lastMonth = { month, quarter: quarterStart(month) + 2, year: 12 }[precision];
  // Day 0 of the month that follows is the last day of this one.
  return new Date(Date.UTC(year, lastMonth, 0)).toISOString().slice(0, 10);
}

const COARSENESS: readonly Precision[] = ['day', 'month', 'quarter', 'year'];

/** Orders dates by the last day that they can mean; of two with the same, the more exact one comes first. */
export function byEnd(a: RoughDate, b: RoughDate): number {
  return lastDayOf(a).localeCompare(lastDayOf(b)) || COARSENESS.indexOf(a.precision) - COARSENESS.indexOf(b.precision);
}

/** Whether a date has gone by on a day: only when its whole period has, so that nothing is called late too soon. */
export function hasPassed(date: RoughDate, today: string): boolean {
  return lastDayOf(date) < today;
}
