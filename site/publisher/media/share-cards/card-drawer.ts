import { Worker } from 'node:worker_threads';
import type { RequestedShareCard } from '../../../src/content/media/share-card.ts';
import { Objects, type StoredObject } from '../../release/objects.ts';
import { drawShareCard } from './draw-share-card.ts';

/** Cards that are drawn in this thread before another one is worth its start. */
const FEW = 24;

/** Cards that the thread is given at once: some tenths of a second of work. */
const BATCH = 100;

/** What the thread may use, in megabytes. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

/** A card that was drawn, and its picture. */
export type DrawnCard = readonly [path: string, object: StoredObject];

/** Draws cards and keeps the pictures as objects. @throws where they cannot be kept (a full disk) */
export const drawInto =
  (objects: Objects) =>
  (card: RequestedShareCard): DrawnCard => [card.path, objects.put(drawShareCard(card))];

/**
 * Draws share cards: a few at once, many in a thread beside everything else.
 * @param folder The folder of the object store.
 * @param goesOn Asked after each batch; who has something better to do draws the rest another time.
 */
export async function* drawShareCards(
  folder: string,
  cards: readonly RequestedShareCard[],
  goesOn: () => boolean = () => true,
): AsyncGenerator<readonly DrawnCard[], void> {
  if (cards.length <= FEW) {
    yield cards.map(drawInto(new Objects(folder)));
    return;
  }
  const thread = new Worker(new URL('./card-drawer-thread.ts', import.meta.url), {
    workerData: folder,
    resourceLimits: MEMORY,
  });
  try {
    for (let from = 0; from < cards.length && (from === 0 || goesOn()); from += BATCH)
      yield await answerOf(thread, cards.slice(from, from + BATCH));
  } finally {
    await thread.terminate();
  }
}

/** What the thread answers to a batch. @throws what it failed with */
function answerOf(thread: Worker, batch: readonly RequestedShareCard[]): Promise<readonly DrawnCard[]> {
  return new Promise((resolve, reject) => {
    const ended = () => {
      reject(new Error('The thread that draws share cards ended before it had answered.'));
    };
    thread.once('error', reject).once('exit', ended);
    thread.once('message', (drawn: readonly DrawnCard[]) => {
      thread.off('error', reject).off('exit', ended);
      resolve(drawn);
    });
    thread.postMessage(batch);
  });
}
