import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { RequestedShareCard } from '../../../src/content/media/share-card.ts';
import { Objects } from '../../release/objects.ts';
import { drawInto } from './card-drawer.ts';

// The thread of drawShareCards: it gets cards, and answers with their pictures.
const draw = drawInto(new Objects(z.string().parse(workerData)));
parentPort?.on('message', (cards: readonly RequestedShareCard[]) => {
  parentPort?.postMessage(cards.map(draw));
});
