import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { Answers } from '../plan/answers.ts';
import { loadIndex } from '../store/load-index.ts';
import { openForReading } from '../store/open-database.ts';
import { StoreSource } from '../store/store-source.ts';
import { renderInProcess } from './in-process.ts';
import type { Batch, BatchAnswer } from './render-thread.ts';
import { Packer } from './packing.ts';

const settings = z
  .object({ entry: z.string(), siteUrl: z.string(), database: z.string(), objects: z.string(), today: z.string() })
  .parse(workerData);

// One worker thread of the pool: it gets addresses, renders them, and answers with what came of each.
const database = openForReading(settings.database);
const index = loadIndex(database);
const source = new StoreSource(
  database,
  () => index,
  () => settings.today,
);
const answers = new Answers(source, () => index);
const renderer = await renderInProcess(settings, source);
const packer = new Packer((key) => answers.digest(key));
/** One batch after the other, in the order in which they come. */
let last = Promise.resolve();
parentPort?.on('message', ({ paths }: Batch) => {
  last = last.then(async () => {
    const packed = packer.pack(await renderer.render(paths));
    parentPort?.postMessage({ packed } satisfies BatchAnswer);
  });
});
