import { LANGUAGE_TAG } from '@waymark/shared-types';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publisherEnvironment, readEnvironment, type PublisherEnvironment } from '@waymark/shared-types/environment';
import { errorMessage } from '../process/error-message.ts';
import { explainPage } from './explain-page.ts';
import { foldersIn, type Folders } from '../process/folders.ts';
import { takeLock } from '../process/lock.ts';
import { jsonLog } from '../process/log.ts';
import { checkTree } from '../release/check-tree.ts';
import { Objects } from '../release/objects.ts';
import { viewReleases } from '../release/release-view.ts';
import { Releases } from '../release/releases.ts';
import { askRunningPublisher, askToPublish } from '../serve/ask-running-publisher.ts';
import { openForReading } from '../store/open-database.ts';
import { isStillForgetting } from '../store/to-forget.ts';
import { summaryOf, type Summary } from '../pipeline/round-summary.ts';
import { describe, describeReleases, progressLine } from './terminal-output.ts';
import { openPipeline } from '../pipeline/pipeline.ts';
import type { Progress } from '../pipeline/round.ts';

const OPTIONS = {
  full: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  rollback: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  explain: { type: 'string' },
} as const;

const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
const log = jsonLog('warn', (line) => process.stderr.write(line));
const print = (text: string) => process.stdout.write(text);

/** One publish. Where a publisher is running already, that one does it. */
async function publishOnce(environment: PublisherEnvironment, folders: Folders): Promise<Summary> {
  const { full, force, resume } = values;
  const letGo = takeLock(folders.lock);
  if (!letGo) return await askToPublish(environment, { full, force, resume });
  const pipeline = openPipeline(environment, folders, log);
  const shows = !values.json && process.stderr.isTTY;
  const onProgress: Progress = shows ? progressLine((text) => process.stderr.write(text)) : () => undefined;
  try {
    const summary = summaryOf(await pipeline.round({ full, force, resume, onProgress }));
    await pipeline.drawCards();
    return summary;
  } finally {
    if (shows) process.stderr.write('\n');
    pipeline.close();
    letGo();
  }
}

async function rollBack(environment: PublisherEnvironment, folders: Folders): Promise<string> {
  const [to] = positionals;
  if (to !== undefined && !/^[1-9]\d*$/.test(to))
    throw new Error(`Expected the number of a release after --rollback, found “${to}”. See --list.`);
  const letGo = takeLock(folders.lock);
  if (!letGo) {
    const query = [...(to === undefined ? [] : [`to=${to}`]), ...(values.force ? ['force'] : [])].join('&');
    await askRunningPublisher(environment, `/rollback${query ? `?${query}` : ''}`);
  } else {
    if (isStillForgetting(folders.database))
      throw new Error(
        'Something that may not be shown any more is still to be forgotten, and an earlier release shows it. Start the publisher, and go back when it is up to date.',
      );
    const releases = new Releases(folders.root, new Objects(folders.objects), (reason) => {
      log('warn', 'what was known of the releases was damaged', { reason });
    });
    releases.rollBack(to === undefined ? undefined : Number(to), values.force);
    releases.close();
    letGo();
  }
  return `Release ${viewReleases(folders.root).live?.number ?? '?'} is live again. Publishing pauses; go on with: npm run publish:site -- --resume\n`;
}

function check(folders: Folders): string {
  const { files, live } = viewReleases(folders.root);
  const faults = checkTree(join(folders.root, 'current'), files);
  if (faults.length > 0) process.exitCode = 1;
  return faults.length === 0
    ? `All ${files.size.toLocaleString(LANGUAGE_TAG)} files are as release ${live?.number ?? '?'} has them.\n`
    : `${faults.map((fault) => `✗ ${fault}`).join('\n')}\nMend it with: npm run publish:site -- --full\n`;
}

async function run(): Promise<void> {
  const environment = readEnvironment(publisherEnvironment, process.env);
  process.umask(0o022);
  const folders = foldersIn(environment.DATA_DIR);
  if (values.list) {
    const { all, live } = viewReleases(folders.root);
    print(describeReleases(all, live?.number));
  } else if (values.check) print(check(folders));
  else if (values.rollback) print(await rollBack(environment, folders));
  else if (values.explain !== undefined)
    print(`${explainPage(openForReading(folders.database), values.explain, viewReleases(folders.root).all[0])}\n`);
  else {
    const summary = await publishOnce(environment, folders);
    print(values.json ? `${JSON.stringify(summary)}\n` : describe(summary));
    if (summary.outcome === 'held') process.exitCode = 1;
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${errorMessage(error)}\n`);
  process.exitCode = 1;
}
