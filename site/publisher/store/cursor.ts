/** How far the change log has been read: which log, and the last sequence number taken in. */
export interface Cursor {
  readonly log: string;
  readonly sequence: number;
  /** Tells the row with that number from any other; absent where the log had none. */
  readonly row?: string;
}

/** A cursor as it is written down. */
export const cursorText = ({ log, sequence, row }: Cursor): string =>
  [log, sequence, ...(row === undefined ? [] : [row])].join(' ');

/** The cursor that was written down. */
export function cursorIn(text: string): Cursor {
  const [log = '', sequence = '', row] = text.split(' ');
  return { log, sequence: Number(sequence), ...(row !== undefined && { row }) };
}
