import type { Verdict } from './accessibility/check-site.ts';
import { CACHE } from './platform/places.ts';
import { turboProgram } from './platform/programs.ts';
import { explain, Interrupted } from './processes/stops.ts';
import { supervised } from './processes/supervisor.ts';
import { step } from './terminal/step.mjs';
import { checkDemo } from './testing/check-demo.ts';
import { lastLine, sum, type Count } from './testing/count.ts';
import { runVitest } from './testing/run-vitest.ts';

/** What the tests need built: the CMS without its admin panel, which takes half a minute and no test needs. */
const NEEDED = ['@waymark/cms#build:server', '@waymark/site#build'];

/** Prints what is wrong with each page, and counts. */
function report(verdicts: readonly Verdict[]): Count {
  const bad = verdicts.filter(({ faults }) => faults.length > 0);
  for (const { name, faults } of bad) console.log(`\n✗ ${name}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
  return { passed: verdicts.length - bad.length, failed: bad.length };
}

await supervised(async (supervisor) => {
  const counts = [await runVitest(supervisor, 'units')];
  await step('Building the CMS and the renderer', () =>
    supervisor.run(turboProgram(NEEDED, `${CACHE}/tests/build.log`)),
  );
  counts.push(await runVitest(supervisor, 'cms'), await runVitest(supervisor, 'journeys'));
  const demo = await checkDemo(supervisor).catch((error: unknown): Verdict[] => {
    if (error instanceof Interrupted) throw error;
    return [{ name: 'the demo content becomes a site', faults: [explain(error)] }];
  });
  const total = sum([...counts, report(demo)]);
  console.log(`\n${lastLine(total)}`);
  return total.failed === 0 ? 0 : 1;
});
