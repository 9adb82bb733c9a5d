import { Interrupted } from './stops.ts';
import type { Supervisor } from './supervisor.ts';

/**
 * Waits until a person stops everything. Ctrl-C is how one does that, so it is no failure.
 * @returns the exit code
 * @throws {Error} where one of the programs ends by itself
 */
export async function untilStopped(supervisor: Supervisor): Promise<number> {
  try {
    return await supervisor.untilTrouble();
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    console.log('\nStopping …');
    return 0;
  }
}
