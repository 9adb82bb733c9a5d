import { setTimeout as wait } from 'node:timers/promises';

/** Tells whether something answers. */
export type Probe = () => Promise<boolean>;

/**
 * Whether a question is answered, without an error, within a time; a question that comes while another is open shares its answer,
 * so that however many ask, only one of them asks on.
 * @param patience in milliseconds
 */
export function answersWithin(patience: number, ask: () => Promise<unknown>): Probe {
  let open: Promise<boolean> | undefined;
  return () => {
    open ??= withinTime(patience, ask).finally(() => {
      open = undefined;
    });
    return open;
  };
}

async function withinTime(patience: number, ask: () => Promise<unknown>): Promise<boolean> {
  const stop = new AbortController();
  const tooLate = wait(patience, false, { signal: stop.signal }).catch(() => false);
  try {
    return await Promise.race([ask().then(() => true), tooLate]);
  } catch {
    return false;
  } finally {
    stop.abort();
  }
}
