import { LANGUAGE_TAG, SITE_TIME_ZONE } from '@waymark/shared-types';

/** What a day and a time on the clocks of a place mean. */
export type Moment =
  | { readonly kind: 'once'; readonly instant: Date }
  /** The clocks went back: the time comes once in summer time, and once more after that. */
  | { readonly kind: 'twice'; readonly first: Date; readonly second: Date }
  /** The clocks went forward over it. @property instead The time that clocks show at that moment */
  | { readonly kind: 'never'; readonly instead: string }
  | { readonly kind: 'unreadable' };

const DAY_MS = 24 * 60 * 60_000;

/**
 * When the clocks of a place show a time on a day, whatever zone the computer is in.
 * @param day As `2027-03-28`
 * @param time As `07:30`, or `07:30:15`
 * @param zone From the IANA time zone database. Default: the site's
 */
export function momentOf(day: string, time: string, zone: string = SITE_TIME_ZONE): Moment {
  const shown = readAsUtc(day, time);
  if (shown === undefined) return { kind: 'unreadable' };
  // A day before and a day after there is each offset that can hold at that time: no zone changes its clocks twice in two days.
  const offsets = [...new Set([shown - DAY_MS, shown + DAY_MS].map((near) => offsetAt(near, zone)))];
  const [first, second] = offsets
    .map((offset) => ({ instant: shown - offset, offset }))
    .filter(({ instant, offset }) => offsetAt(instant, zone) === offset)
    .map(({ instant }) => instant)
    .toSorted((one, other) => one - other);
  if (first === undefined) {
    const [before = 0] = offsets;
    return { kind: 'never', instead: wallClock(new Date(shown - before), zone).time.slice(0, time.length) };
  }
  if (second === undefined) return { kind: 'once', instant: new Date(first) };
  return { kind: 'twice', first: new Date(first), second: new Date(second) };
}

/** What the calendar and the clocks of a place show at an instant: `2027-03-28` and `07:30:15`. */
export function wallClock(
  instant: Date,
  zone: string = SITE_TIME_ZONE,
): { readonly day: string; readonly time: string } {
  const shown = new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 19) };
}

/** Which one an instant is of a time that clocks show twice; undefined where they show it once. */
export function whichOfTwo(instant: Date, zone: string = SITE_TIME_ZONE): 'first' | 'second' | undefined {
  const { day, time } = wallClock(instant, zone);
  const moment = momentOf(day, time, zone);
  if (moment.kind !== 'twice') return undefined;
  return instant < moment.second ? 'first' : 'second';
}

const WHICH = { first: ', before the clocks go back', second: ', after the clocks go back' };

/**
 * An instant as people of a place say it: “Sunday 28 March 2027 at 07:30”; seconds only where there are any, and which one is meant of
 * a time that comes twice.
 */
export function momentInWords(instant: Date, zone: string = SITE_TIME_ZONE): string {
  const { time } = wallClock(instant, zone);
  const day = instant.toLocaleDateString(LANGUAGE_TAG, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  const which = whichOfTwo(instant, zone);
  return `${day.replace(',', '')} at ${time.endsWith(':00') ? time.slice(0, 5) : time}${which ? WHICH[which] : ''}`;
}

/** How far the clocks of a place are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(second)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}

/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const numeric = 'numeric';
  const fields = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  } as const;
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...fields });
  formats.set(zone, format);
  return format;
}

/** A day and a time as if they were of UTC, in milliseconds; undefined where they are none, such as 31 June. */
function readAsUtc(day: string, time: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d(?::\d\d)?$/.test(time)) return undefined;
  const read = Date.parse(`${day}T${time.padEnd(8, ':00')}Z`);
  // JavaScript takes 31 June as 1 July.
  return Number.isNaN(read) || new Date(read).toISOString().slice(0, 10) !== day ? undefined : read;
}
