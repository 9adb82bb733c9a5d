import fc from 'fast-check';
import { anyEdit, type Edit } from './edit.ts';
import { openNewsroom } from './newsroom.ts';
import type { Mirror } from './mirror.ts';
import { play, type Outcome } from './play.ts';

/** A newsroom before its first edit. */
export interface Beginning {
  /** A copy of its data. */
  readonly folder: string;
  readonly mirror: Mirror;
}

/** Makes edits in a newsroom of their own, and compares after the last. */
async function replay({ folder, mirror }: Beginning, edits: readonly Edit[]): Promise<Outcome> {
  const newsroom = await openNewsroom(mirror.copy(), () => Promise.resolve(), folder);
  try {
    return await play(newsroom, edits, true);
  } finally {
    await newsroom.close();
  }
}

/** The edits since the last comparison that went well: most often they are enough. */
function recent(edits: readonly Edit[]): readonly Edit[] {
  return edits.slice(edits.slice(0, -1).findLastIndex(({ then }) => then === 'compare') + 1);
}

/**
 * Looks for fewer and simpler edits that go wrong as well: each try begins anew, and fast-check chooses what to leave out.
 * @param edits Those that went wrong, up to the first comparison that showed it.
 * @param patience How long it may look, in milliseconds.
 * @returns What came of the fewest edits that were found; undefined where the same edits go well when they are made again.
 */
export async function fewestEdits(
  beginning: Beginning,
  edits: readonly Edit[],
  patience: number,
): Promise<Outcome | undefined> {
  let fewest: Outcome | undefined;
  let latest: Promise<Outcome> | undefined;
  const goesWell = fc.asyncProperty(
    fc.array(anyEdit({ 'go on': 1, publish: 1, compare: 1 }), { minLength: 1 }),
    async (some) => {
      latest = replay(beginning, some);
      const outcome = await latest;
      if (outcome.faults.length === 0) return true;
      fewest = outcome;
      return false;
    },
  );
  const examples: [Edit[]][] = [[[...recent(edits)]], [[...edits]]];
  await fc.check(goesWell, { examples, numRuns: examples.length, interruptAfterTimeLimit: patience });
  // Out of patience, fast-check does not wait for the try at hand, whose CMS still runs.
  await latest?.catch(() => undefined);
  return fewest;
}
