import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT, TOOLS } from '../../run/platform/places.ts';
import { quietEnvironment } from '../../run/platform/settings.ts';
import type { Supervisor } from '../../run/processes/supervisor.ts';
import type { Count } from './count.ts';
import { countOf } from './vitest-count.ts';

/** Runs the tests of one Vitest project, which prints for itself, and counts them. */
export async function runVitest(supervisor: Supervisor, project: string): Promise<Count> {
  const report = join(CACHE, 'tests', `${project}.json`);
  rmSync(report, { force: true });
  const options = ['--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await supervisor.ending({
    name: `the tests "${project}"`,
    args: [TOOLS.vitest, 'run', ...options],
    folder: ROOT,
    environment: quietEnvironment(),
    log: 'terminal',
  });
  return countOf(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code);
}
