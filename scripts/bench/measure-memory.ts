import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { whyHeldBack } from '../run/platform/held-back.ts';
import { CACHE } from '../run/platform/places.ts';
import { publisherProgram, siteProgram } from '../run/platform/programs.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';
import { buildAll, startFilledCms, type Amount, type Tell } from './filled-cms.ts';
import { rounded } from './median.ts';
import { residentMb } from './memory-of.ts';

/** Megabytes in RAM (RSS). */
export interface MemoryFigures {
  size: number;
  cms: { afterStartMb: number; afterFullSyncMb: number };
  publisher: { atRestMb: number };
}

/** How long a program is left alone before its memory counts as being at rest. */
const REST_MS = 10_000;
const PATIENCE_MS = 15 * 60_000;

/** Measures the CMS before and after everything was read from it, and the publisher when it has nothing more to do. */
export async function measureMemory(supervisor: Supervisor, amount: Amount, tell: Tell): Promise<MemoryFigures> {
  await tell('Building the CMS and the renderer', () => buildAll(supervisor));
  const { running, settings } = await startFilledCms(supervisor, amount, tell);
  await tell('Leaving the CMS alone', () => supervisor.orTrouble(sleep(REST_MS)));
  const afterStartMb = rounded(residentMb(running.pid));

  const folder = join(CACHE, 'bench', 'memory');
  rmSync(folder, { recursive: true, force: true });
  const started = [publisherProgram(settings), siteProgram(settings)].map((program, index) =>
    supervisor.start({
      ...program,
      environment: { ...program.environment, DATA_DIR: folder },
      log: join(folder, `${index}.log`),
    }),
  );
  const site = `http://127.0.0.1:${String(settings.values.SITE_PORT)}/`;
  await tell('Publishing everything', () => supervisor.answers(site, PATIENCE_MS, () => whyHeldBack(settings)));
  const afterFullSyncMb = rounded(residentMb(running.pid));
  await tell('Leaving the publisher alone', () => supervisor.orTrouble(sleep(REST_MS)));
  return {
    size: amount.size,
    cms: { afterStartMb, afterFullSyncMb },
    publisher: { atRestMb: rounded(residentMb(started[0]?.pid)) },
  };
}
