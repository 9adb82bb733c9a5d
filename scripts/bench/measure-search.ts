import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { findBrowser, LAUNCH_FLAGS } from '../checks/browser/find-browser.ts';
import { CACHE } from '../run/platform/places.ts';
import { measureSearchProgram, siteProgram } from '../run/platform/programs.ts';
import type { Settings } from '../run/platform/settings.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';
import { buildAll, startFilledCms, type Amount, type Tell } from './filled-cms.ts';
import { inFolder } from './measure-publish.ts';
import { median, rounded } from './median.ts';
import { startCompressing } from './pages/compressing-server.ts';
import { publishFromNothing } from './publish-once.ts';
import { askQuestions, type SearchReaderFigures } from './search-reader.ts';

/** What an index weighs: how many files, and how many bytes they are compressed (gzip). */
interface Weight {
  files: number;
  bytes: number;
}

/** What the search adds to an edit; medians, times in milliseconds. */
export interface SearchEditFigures {
  kind: string;
  /** How many files of the search it changes. */
  files: number;
  /** How long the edit takes, and how long where the search has nothing to do with it: the entry has no number. */
  ms: number;
  without: number;
  /** What the search adds: of the differences, turn by turn. */
  added: number;
  slowest: number;
  /** The same of the processors alone, which says more where other programs run. */
  addedCpu: number;
}

export interface SearchFigures {
  size: number;
  turns: number;
  read: { ms: number };
  full: { ms: number };
  words: Weight;
  facets: Weight;
  spelling: Weight;
  entries: Weight;
  edits: SearchEditFigures[];
  reader: SearchReaderFigures;
}

/** What the files of the index of practice weigh, of which the names begin with a folder. */
function weigh(folder: string): Weight {
  const files = readdirSync(folder).map((name) => join(folder, name));
  return { files: files.length, bytes: files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) };
}

const published = z.object({ ms: z.number(), cpu: z.number(), files: z.number() });
const measured = z.array(
  z.object({ kind: z.string(), samples: z.array(z.object({ found: published, hidden: published })) }),
);

/** What the program that made the edits says of one kind, in medians. */
export function searchEditFigures({ kind, samples }: z.infer<typeof measured>[number]): SearchEditFigures {
  const middle = (of: (sample: (typeof samples)[number]) => number) => rounded(median(samples.map(of)), 1);
  const added = ({ found, hidden }: (typeof samples)[number]) => found.ms - hidden.ms;
  return {
    kind,
    files: middle(({ found }) => found.files),
    ms: middle(({ found }) => found.ms),
    without: middle(({ hidden }) => hidden.ms),
    added: middle(added),
    slowest: rounded(Math.max(...samples.map(added)), 1),
    addedCpu: middle(({ found, hidden }) => found.cpu - hidden.cpu),
  };
}

/** Makes the edits in a process of its own, and reads what it says. */
async function measureSearchEdits(supervisor: Supervisor, settings: Settings, turns: number) {
  const log = join(settings.values.DATA_DIR, 'edits.log');
  await supervisor.run(measureSearchProgram(settings, turns, log));
  const line = readFileSync(log, 'utf8')
    .split('\n')
    .findLast((text) => text.startsWith('['));
  return measured.parse(JSON.parse(line ?? 'null')).map(searchEditFigures);
}

/** Asks questions of what is released, by the public site's own server. */
async function measureReader(supervisor: Supervisor, settings: Settings): Promise<SearchReaderFigures> {
  const running = supervisor.start(siteProgram(settings));
  const base = `http://127.0.0.1:${String(settings.values.SITE_PORT)}`;
  await supervisor.answers(`${base}/`, 60_000);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  const compressing = await startCompressing(base);
  const figures = await askQuestions(browser, base, compressing.base);
  compressing.stop();
  await browser.close();
  await supervisor.stopOne(running);
  return figures;
}

/** Measures what the search weighs on the public site, what it adds to publishing, and what readers wait for. */
export async function measureSearch(
  supervisor: Supervisor,
  amount: Amount,
  turns: number,
  tell: Tell,
): Promise<SearchFigures> {
  await tell('Building the CMS and the renderer', () => buildAll(supervisor));
  const cms = await startFilledCms(supervisor, amount, tell);
  const settings = inFolder(cms.settings, join(CACHE, 'bench', 'search'));
  const publish = await tell('Publishing everything', () => publishFromNothing(supervisor, settings));
  await supervisor.stopOne(cms.running);
  const weightOf = (folder: string) => weigh(join(settings.values.DATA_DIR, 'publisher', 'current', 'search', folder));
  const weights = {
    words: weightOf('w'),
    facets: weightOf('facets'),
    spelling: weightOf('spelling'),
    entries: weightOf('e'),
  };
  const edits = await tell('Making edits of entries that are found, and of some that are not', () =>
    measureSearchEdits(supervisor, settings, turns),
  );
  const reader = await tell('Asking the questions of the tests in a browser', () =>
    supervisor.orTrouble(measureReader(supervisor, settings)),
  );
  return { size: amount.size, turns, read: publish.sync, full: publish.full, ...weights, edits, reader };
}
