import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { Objects } from '../release/objects.ts';
import { PageFiles, type PageBody } from './write-page.ts';

// The thread of a PageWriter: it gets rendered pages, keeps them, and answers with what stands in them.
const shelf = new PageFiles(new Objects(z.string().parse(workerData)));
parentPort?.on('message', (pages: readonly PageBody[]) => {
  parentPort?.postMessage(pages.map((page) => shelf.keep(page)));
});
