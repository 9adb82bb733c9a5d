/** A whole day in a calendar. */
export interface CalendarDay {
  /** Stays the same whatever becomes of the entry (RFC 5545, 3.8.4.7). */
  readonly id: string;
  /** As `2026-11-24`. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** When it was published last, as an ISO 8601 time. */
  readonly published: string;
  /** How often its day has moved. */
  readonly moved: number;
}

/** A calendar that programs subscribe to. */
export interface Calendar {
  readonly title: string;
  /** As a code (BCP 47). */
  readonly language: string;
  readonly days: readonly CalendarDay[];
}

/** The most bytes of a line, its end not counted (RFC 5545, 3.1). */
const LINE_BYTES = 75;

const encoder = new TextEncoder();

/** A line, folded where it is too long, between characters (RFC 5545, 3.1: each further line begins with a space). */
export function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}

/** A text as a value (RFC 5545, 3.3.11); what no text there may hold is left out. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these are what is left out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

const dateValue = (day: string): string => day.replaceAll('-', '');

/** As `20261124T090000Z`; the time of publishing, so that the same content gives the same file whenever it is made. */
const timeValue = (time: string): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

const dayLines = ({ id, day, title, text, url, published, moved }: CalendarDay): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${id}`,
  `DTSTAMP:${timeValue(published)}`,
  `SEQUENCE:${moved}`,
  `DTSTART;VALUE=DATE:${dateValue(day)}`,
  `SUMMARY:${textValue(title)}`,
  `DESCRIPTION:${textValue(text)}`,
  `URL:${url}`,
  // Nobody is busy because of it.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A calendar as programs read it (RFC 5545; its name as RFC 7986 and, before that, everybody has it). */
export function icalendar({ title, language, days }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Waymark//Progress//${language.toUpperCase()}`,
    'METHOD:PUBLISH',
    `NAME:${textValue(title)}`,
    `X-WR-CALNAME:${textValue(title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...days.flatMap(dayLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** A calendar as an answer; the answer that nothing stands there where nothing is in it: one without days is none (RFC 5545, 3.4). */
export const calendarResponse = (calendar: Calendar): Response =>
  calendar.days.length > 0
    ? new Response(icalendar(calendar), { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
    : new Response(null, { status: 404 });
