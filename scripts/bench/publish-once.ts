import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { publishOnceProgram } from '../run/platform/programs.ts';
import type { Settings } from '../run/platform/settings.ts';
import { lastLines } from '../run/processes/log-tail.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';

/** What we read of the line that `publish-site.ts --json` prints. */
const summary = z.object({
  outcome: z.string(),
  pages: z.number(),
  sync: z.object({ ms: z.number() }),
  full: z.object({ ms: z.number() }),
  peakRssMb: z.number(),
  problems: z.array(z.unknown()),
});

export type Publish = z.infer<typeof summary>;

/** The summary in what a publish printed: its last line of JSON. @throws {Error} where there is none, or nothing was released */
export function summaryIn(output: string): Publish {
  const line = output.split('\n').findLast((text) => text.startsWith('{'));
  const found = summary.safeParse(JSON.parse(line ?? 'null'));
  if (!found.success) throw new Error(`Expected a summary of the publish as JSON, found:\n${lastLines(output, 20)}`);
  if (found.data.outcome !== 'released') {
    throw new Error(
      `Expected a release, found "${found.data.outcome}":\n${JSON.stringify(found.data.problems.slice(0, 5), null, 2)}`,
    );
  }
  return found.data;
}

/**
 * Publishes everything in a process of its own, from an empty content store and without a release before.
 * @param settings whose data folder is emptied first
 */
export async function publishFromNothing(supervisor: Supervisor, settings: Settings): Promise<Publish> {
  const folder = settings.values.DATA_DIR;
  rmSync(folder, { recursive: true, force: true });
  const log = join(folder, 'publish.log');
  // A publish that is held back says why in its summary, which tells more than its exit code.
  await supervisor.ending(publishOnceProgram(settings, ['--full', '--json'], log));
  return summaryIn(readFileSync(log, 'utf8'));
}
