/** How much is told, from least to most. */
const LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export type Level = (typeof LEVELS)[number];

/** Facts that belong to an event. */
export type Facts = Readonly<Record<string, unknown>>;

/** Tells what happens. */
export type Log = (level: Exclude<Level, 'silent'>, event: string, facts?: Facts) => void;

/** A log of one line of JSON an event, with its time (ISO 8601), level and name. */
export function jsonLog(threshold: Level, write: (line: string) => void, now: () => Date = () => new Date()): Log {
  return (level, event, facts = {}) => {
    if (LEVELS.indexOf(level) > LEVELS.indexOf(threshold)) return;
    write(`${JSON.stringify({ at: now().toISOString(), level, event, ...facts })}\n`);
  };
}
