import { join } from 'node:path';
import { CACHE, ROOT, TOOLS } from '../../run/platform/places.ts';
import { quietEnvironment } from '../../run/platform/settings.ts';
import type { Supervisor } from '../../run/processes/supervisor.ts';
import { step } from '../../run/terminal/step.mjs';
import { buildForJourneys } from '../test-run/demo-site.ts';

const JOURNEY = 'site/tests/first-case-study.test.ts';
const FOLDER = join(ROOT, 'docs', 'editors', 'pictures');

/** Takes the pictures of `docs/editors/first-case-study.md` while a journey does what is written there; answers the exit code. */
export async function picturesForEditors(supervisor: Supervisor): Promise<number> {
  await buildForJourneys(supervisor);
  const { code } = await step('Walking the way of a first case study', () =>
    supervisor.ending({
      name: 'the journey',
      args: [TOOLS.vitest, 'run', '--project', 'journeys', JOURNEY],
      folder: ROOT,
      environment: { ...quietEnvironment(), EDITORS_PICTURES: FOLDER },
      log: join(CACHE, 'tests', 'editors.log'),
    }),
  );
  console.log(code === 0 ? `The pictures are in ${FOLDER}.` : 'The journey failed: see .cache/tests/editors.log.');
  return code ?? 1;
}
