import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { renderInProcess } from './in-process.ts';

const settings = z
  .object({ entry: z.string(), siteUrl: z.string(), database: z.string(), objects: z.string(), today: z.string() })
  .parse(workerData);

// One worker thread of the pool: it gets addresses, renders them, and answers with what came of each.
const renderer = await renderInProcess(settings);
parentPort?.on('message', (paths: readonly string[]) => {
  void renderer.render(paths).then((outcomes) => parentPort?.postMessage(outcomes));
});
parentPort?.postMessage('ready');
