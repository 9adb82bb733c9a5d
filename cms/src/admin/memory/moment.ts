const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A moment to the minute: “29 November 2026 at 14:02”. @param at An ISO 8601 time */
export const momentOf = (at: string): string => moment.format(new Date(at));
