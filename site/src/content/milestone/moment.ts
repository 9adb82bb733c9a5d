import { inWords, machineDate, type RoughDate } from '../dates/dates.ts';

/** A moment in words, and for machines where HTML can say it. */
export interface Moment {
  readonly words: string;
  readonly machine: string | undefined;
}

/** A date as exactly as it is known. */
export const moment = (date: RoughDate): Moment => ({ words: inWords(date), machine: machineDate(date) });

export const dayMoment = (on: string): Moment => moment({ on, precision: 'day' });
