import { parseArgs } from 'node:util';
import { publisherEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import { askRunningPublisher } from './serve/ask-running-publisher.ts';
import { explain } from './explain.ts';
import { foldersIn } from './folders.ts';
import { takeLock } from './lock.ts';
import { jsonLog } from './log.ts';
import { summaryOf, type Summary } from './summary.ts';
import { openWorkshop, type Progress } from './workshop.ts';
import { describe, progressLine } from './tell.ts';

// One publish from the command line. Where a publisher is running already, that one does it.
const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});

async function publishHere(): Promise<Summary> {
  const environment = readEnvironment(publisherEnvironment, process.env);
  const folders = foldersIn(environment.DATA_DIR);
  const letGo = takeLock(folders.lock);
  if (!letGo) return await askRunningPublisher(environment, values.full);
  const log = jsonLog('warn', (line) => process.stderr.write(line));
  const workshop = openWorkshop(environment, folders, log);
  const onProgress: Progress =
    values.json || !process.stderr.isTTY ? () => undefined : progressLine((text) => process.stderr.write(text));
  try {
    return summaryOf(await workshop.round({ full: values.full, onProgress }));
  } finally {
    workshop.close();
    letGo();
  }
}

try {
  const summary = await publishHere();
  process.stdout.write(values.json ? `${JSON.stringify(summary)}\n` : describe(summary));
  if (summary.outcome === 'held') process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
