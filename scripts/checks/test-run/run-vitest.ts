import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT, TOOLS } from '../../run/platform/places.ts';
import { quietEnvironment } from '../../run/platform/settings.ts';
import type { Supervisor } from '../../run/processes/supervisor.ts';
import type { Count } from './count.ts';
import { countOf, slowest } from './vitest-count.ts';

/** Runs the tests of some Vitest projects, which print for themselves, counts them, and tells which took longest. */
export async function runVitest(supervisor: Supervisor, ...projects: readonly string[]): Promise<Count> {
  const name = projects.join('-');
  const report = join(CACHE, 'tests', `${name}.json`);
  rmSync(report, { force: true });
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await supervisor.ending({
    name: `the tests "${name}"`,
    args: [TOOLS.vitest, 'run', ...projects.flatMap((project) => ['--project', project]), ...options],
    folder: ROOT,
    environment: quietEnvironment(),
    log: 'terminal',
  });
  const json = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  if (json !== undefined) console.log(`The slowest of them:\n${slowest(json).join('\n')}\n`);
  return countOf(json, code);
}
