import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { Objects } from '../release/objects.ts';
import { keepPage, type PageBody } from './keep-page.ts';

// The thread of a PageKeeper: it gets rendered pages, keeps them, and answers with what stands in them.
const objects = new Objects(z.string().parse(workerData));
parentPort?.on('message', (pages: readonly PageBody[]) => {
  parentPort?.postMessage(pages.map((page) => keepPage(objects, page)));
});
