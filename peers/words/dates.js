const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `November 2026` */
export const month = (date) => `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** `24 November 2026` */
export const day = (date) => `${Number(date.slice(8, 10))} ${month(date)}`;

const BEGINNINGS = { running: 'Since', finished: 'Began in', planned: 'From' };

/** `Since May 2024`, `May 2024 to June 2026`; nothing where nobody has said. */
export function period({ stage, startedOn, endedOn }) {
  if (!startedOn) return endedOn ? `Until ${month(endedOn)}` : undefined;
  return endedOn ? `${month(startedOn)} to ${month(endedOn)}` : `${BEGINNINGS[stage]} ${month(startedOn)}`;
}
