/** What each day in a calendar must say (RFC 5545, 3.6.1), its address among it. */
const NEEDED = ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'SUMMARY', 'URL'] as const;

const LINE_BYTES = 75;

/** The lines of a calendar, with those that were folded put together (RFC 5545, 3.1). */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

const valueOf = (lines: readonly string[], name: string): string | undefined =>
  lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);

/** What is wrong with the form of a calendar, and the addresses in it. */
export function lookIntoCalendar(text: string): { readonly faults: string[]; readonly addresses: string[] } {
  const faults: string[] = [];
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) faults.push('expected every line to end in CRLF (RFC 5545, 3.1)');
  const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
  if (longest > LINE_BYTES) faults.push(`expected lines of at most ${LINE_BYTES} bytes, found one of ${longest}`);
  const lines = linesOf(text);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') faults.push('expected one VCALENDAR');
  const days = lines.join('\n').split('BEGIN:VEVENT\n').slice(1);
  const events = days.map((day) => (day.split('\nEND:VEVENT')[0] ?? '').split('\n'));
  if (events.length === 0) faults.push('expected a day in the calendar, found none');
  for (const event of events)
    for (const name of NEEDED)
      if (!valueOf(event, name)) faults.push(`expected ${name} in each day, found none in ${event.join(' | ')}`);
  const ids = events.map((event) => valueOf(event, 'UID'));
  if (new Set(ids).size < ids.length) faults.push('expected each day to have a UID of its own');
  return { faults, addresses: events.flatMap((event) => valueOf(event, 'URL') ?? []) };
}
