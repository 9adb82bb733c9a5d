import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../run/platform/places.ts';
import { quietEnvironment } from '../run/platform/settings.ts';
import { supervised, type Supervisor } from '../run/processes/supervisor.ts';
import { inWords } from '../run/terminal/step.mjs';
import { CHECKS, PREPARATION, type Check } from './list-of-checks.ts';
import { hashesOfProject, notePassed, passedBefore } from './unchanged.ts';

/** Two at a time: a small machine has two cores, and half of the checks use only one. */
const AT_ONCE = 2;

const hashes = hashesOfProject();

/** Runs one check; what it prints is shown only where it fails. One that passed when everything was as it is now does so again. */
async function passes(supervisor: Supervisor, check: Check): Promise<boolean> {
  if (check !== PREPARATION && passedBefore(check, hashes)) {
    console.log(`✓ ${check.name} (as before: nothing that it reads has changed)`);
    return true;
  }
  const log = join(CACHE, 'validate', `${check.name.replaceAll(' ', '-')}.log`);
  const began = Date.now();
  const environment = { ...quietEnvironment(), NO_COLOR: '1' };
  const { code } = await supervisor.ending({ ...check, name: check.name, environment, log });
  const took = inWords(Date.now() - began);
  if (code === 0) {
    notePassed(check, hashes);
    console.log(`✓ ${check.name} (${took})`);
  } else console.log(`✗ ${check.name} (${took})\n\n${readFileSync(log, 'utf8').trim()}\n`);
  return code === 0;
}

await supervised(async (supervisor) => {
  const began = Date.now();
  if (!(await passes(supervisor, PREPARATION))) return 1;
  const failed: string[] = [];
  const queue = CHECKS.values();
  const worker = async () => {
    for (const check of queue) if (!(await passes(supervisor, check))) failed.push(check.name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const took = inWords(Date.now() - began);
  if (failed.length === 0) console.log(`\nAll is well: ${CHECKS.map(({ name }) => name).join(', ')} (${took}).`);
  else
    console.log(
      `\nNot well: ${failed.join(', ')}. The other ${String(CHECKS.length - failed.length)} checks passed (${took}).`,
    );
  return failed.length === 0 ? 0 : 1;
});
