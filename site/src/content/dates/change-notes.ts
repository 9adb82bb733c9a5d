import { dayInWords } from './dates.ts';

/** What changed on a page since it came out, as the entry tells it. */
interface ChangeNote {
  /** The day on which it was published, as `2026-11-24`; null in a draft. */
  readonly date: string | null;
  readonly what: string;
}

/** A change that readers are told of. */
export interface ChangeNoteData {
  readonly what: string;
  readonly date: string | undefined;
  readonly machineDate: string | undefined;
}

/** What changed on a page, the newest change first; what a draft says besides is newer than all. */
export function changeNotes(changes: readonly ChangeNote[]): readonly ChangeNoteData[] {
  const day = ({ date }: ChangeNote) => date ?? '9999';
  return [...changes]
    .reverse()
    .sort((one, other) => day(other).localeCompare(day(one)))
    .map(({ date, what }) => ({
      what,
      date: date === null ? undefined : dayInWords(date),
      machineDate: date ?? undefined,
    }));
}
