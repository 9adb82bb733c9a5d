const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The day for which pages are rendered, as `2026-11-24`: what `WAYMARK_TODAY` says, else the machine's day (UTC).
 * Nothing else on the site may ask for the time, so that a page rendered twice on a day has the same bytes.
 * @throws {Error} where `WAYMARK_TODAY` is no day.
 */
export function today(
  variables: Readonly<Record<string, string | undefined>> = process.env,
  now: Date = new Date(),
): string {
  const given = variables.WAYMARK_TODAY;
  if (given === undefined || given === '') return now.toISOString().slice(0, 10);
  if (DAY.test(given)) return given;
  throw new Error(`WAYMARK_TODAY: expected a day such as 2026-11-24, found “${given}”. Correct it, or leave it out.`);
}
