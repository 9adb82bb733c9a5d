import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RequestedShareCard } from '../../../src/content/media/share-card.ts';
import { Objects, type StoredObject } from '../../release/objects.ts';
import { drawShareCard } from './draw-share-card.ts';

/** Cards that are drawn in this thread before another one is worth its start. */
const FEW = 24;

/** Cards that the thread is given at once: what is lost where somebody asks for something else meanwhile. */
const BATCH = 25;

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
 * @param interrupt Ends it at once: the rest is drawn another time.
 */
export async function* drawShareCards(
  folder: string,
  cards: readonly RequestedShareCard[],
  interrupt: AbortSignal = new AbortController().signal,
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
    for (let from = 0; from < cards.length; from += BATCH) {
      const drawn = await answerOf(thread, cards.slice(from, from + BATCH), interrupt);
      if (!drawn) return;
      yield drawn;
    }
  } finally {
    await thread.terminate();
  }
}

/** What the thread answers to a batch; undefined where it was interrupted. @throws what it failed with */
async function answerOf(
  thread: Worker,
  batch: readonly RequestedShareCard[],
  signal: AbortSignal,
): Promise<readonly DrawnCard[] | undefined> {
  thread.postMessage(batch);
  try {
    const answers: readonly (readonly DrawnCard[])[] = await once(thread, 'message', { signal });
    return answers[0];
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
