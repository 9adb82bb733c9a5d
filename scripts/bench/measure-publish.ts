import { join } from 'node:path';
import { CACHE } from '../run/platform/places.ts';
import type { Settings } from '../run/platform/settings.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';
import { writePagesAgain, type Bound } from './bare-loop.ts';
import { buildAll, startFilledCms, type Amount, type Tell } from './filled-cms.ts';
import { measureEdits, type EditFigures, type EditPlan } from './measure-edits.ts';
import { median, rounded } from './median.ts';
import { publishFromNothing, type Publish } from './publish-once.ts';

/** Medians over the runs; times in milliseconds, memory in megabytes. */
export interface PublishFigures {
  size: number;
  pages: number;
  runs: number;
  sync: { ms: number };
  full: { ms: number; msPerPage: number; peakRssMb: number };
  bound: { ms: number; files: number; mb: number };
  edits: EditFigures[];
}

export function figuresOf(
  size: number,
  publishes: readonly Publish[],
  bounds: readonly Bound[],
  edits: EditFigures[],
): PublishFigures {
  const middle = (of: (publish: Publish) => number) => median(publishes.map(of));
  const pages = middle((publish) => publish.pages);
  const full = middle((publish) => publish.full.ms);
  return {
    size,
    pages,
    runs: publishes.length,
    sync: { ms: rounded(middle((publish) => publish.sync.ms)) },
    full: {
      ms: rounded(full),
      msPerPage: rounded(full / pages, 3),
      peakRssMb: rounded(Math.max(...publishes.map(({ peakRssMb }) => peakRssMb))),
    },
    bound: {
      ms: rounded(median(bounds.map(({ ms }) => ms))),
      files: median(bounds.map(({ files }) => files)),
      mb: rounded(median(bounds.map(({ mb }) => mb)), 1),
    },
    edits,
  };
}

/** The same settings with another data folder. */
export const inFolder = ({ values, variables }: Settings, folder: string): Settings => ({
  values: { ...values, DATA_DIR: folder },
  variables: { ...variables, DATA_DIR: folder },
});

/**
 * Measures a full publish of so many case studies, in turns with the bare loop, so that both meet the same machine; then each
 * kind of edit, with the publisher and the CMS running.
 */
export async function measurePublish(
  supervisor: Supervisor,
  amount: Amount,
  { runs, ...edits }: EditPlan & { runs: number },
  tell: Tell,
): Promise<PublishFigures> {
  await tell('Building the CMS and the renderer', () => buildAll(supervisor));
  const cms = await startFilledCms(supervisor, amount, tell);
  const settings = inFolder(cms.settings, join(CACHE, 'bench', 'publish'));
  const publishes: Publish[] = [];
  const bounds: Bound[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const label = `Publishing everything from nothing, ${String(run)} of ${String(runs)}`;
    publishes.push(await tell(label, () => publishFromNothing(supervisor, settings)));
    const { DATA_DIR } = settings.values;
    bounds.push(writePagesAgain(join(DATA_DIR, 'publisher', 'current'), join(DATA_DIR, 'again')));
  }
  const editFigures = await tell('Making edits, and waiting until each is live', () =>
    measureEdits(supervisor, settings, edits),
  );
  return figuresOf(amount.size, publishes, bounds, editFigures);
}
