import { wallClock } from '../schedule/wall-clock';

/** When the digest goes out, on the site's clocks. */
const AT = '07:00:00';

/** The day whose digest is due, from seven in the morning on the site's clocks; undefined before. Where no CMS ran then, it is late. */
export function digestDue(now: Date): string | undefined {
  const { day, time } = wallClock(now);
  return time >= AT ? day : undefined;
}
