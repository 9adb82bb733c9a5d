/** A person, or the system, asked for an end; it is not an error of ours. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  readonly signal: NodeJS.Signals;
  constructor(signal: NodeJS.Signals) {
    super(`Stopped by ${signal}.`);
    this.signal = signal;
  }
}

/** How a shell tells that a signal ended a program: 128 and the signal's number. */
export function exitCodeFor(error: unknown): number {
  if (!(error instanceof Interrupted)) return 1;
  return error.signal === 'SIGINT' ? 130 : 143;
}

/** What a person is told about an error: for a full disk one sentence, for the others their own message. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOSPC') return 'The disk is full: make some room and run the command again.';
  return error.message;
}

/** A text that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
