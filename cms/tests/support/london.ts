/** A moment in so many seconds, as the calendar and the clocks of London show it. */
export function london(seconds: number): { day: string; time: string } {
  // Sweden writes it as 2027-03-28 07:30:00.
  const shown = new Date(Date.now() + seconds * 1000).toLocaleString('sv-SE', { timeZone: 'Europe/London' });
  const [day = '', time = ''] = shown.split(' ');
  return { day, time };
}
