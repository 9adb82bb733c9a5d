import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT, TOOLS } from '../../run/platform/places.ts';
import { quietEnvironment } from '../../run/platform/settings.ts';
import type { Supervisor } from '../../run/processes/supervisor.ts';
import type { Count } from './count.ts';
import { rerunFailures } from './unsteady.ts';
import { countOf, slowest, type VitestRun } from './vitest-count.ts';

/** Runs the tests of some Vitest projects, all or those of some files, which print for themselves. */
async function run(supervisor: Supervisor, projects: readonly string[], files: readonly string[]): Promise<VitestRun> {
  const name = [...projects, ...(files.length > 0 ? ['again'] : [])].join('-');
  const report = join(CACHE, 'tests', `${name}.json`);
  rmSync(report, { force: true });
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await supervisor.ending({
    name: `the tests "${name}"`,
    args: [TOOLS.vitest, 'run', ...files, ...projects.flatMap((project) => ['--project', project]), ...options],
    folder: ROOT,
    environment: quietEnvironment(),
    log: 'terminal',
  });
  return { json: existsSync(report) ? readFileSync(report, 'utf8') : undefined, code };
}

/** Runs the tests of some Vitest projects, counts them, and tells which took longest. */
export async function runVitest(supervisor: Supervisor, ...projects: readonly string[]): Promise<Count> {
  const { json, code } = await tellingSlowest(run(supervisor, projects, []));
  return countOf(json, code);
}

/** As `runVitest`, for tests that wait for real programs: what fails is run once more (decision 59). */
export async function runJourneys(supervisor: Supervisor, ...projects: readonly string[]): Promise<Count> {
  const first = await tellingSlowest(run(supervisor, projects, []));
  const { count, lines } = await rerunFailures(first, (files) => run(supervisor, projects, files));
  for (const line of lines) console.log(line);
  return count;
}

async function tellingSlowest(running: Promise<VitestRun>): Promise<VitestRun> {
  const ended = await running;
  if (ended.json !== undefined) console.log(`The slowest of them:\n${slowest(ended.json).join('\n')}\n`);
  return ended;
}
