import { parseArgs } from 'node:util';
import type { Verdict } from './accessibility/check-site.ts';
import { CACHE } from './platform/places.ts';
import { turboProgram } from './platform/programs.ts';
import { explain, Interrupted } from './processes/stops.ts';
import { supervised, type Supervisor } from './processes/supervisor.ts';
import { step } from './terminal/step.mjs';
import { checkDemo } from './testing/check-demo.ts';
import { lastLine, sum, type Count } from './testing/count.ts';
import { runVitest } from './testing/run-vitest.ts';

/** What the tests need built: the CMS without its admin panel, which takes half a minute and no test needs. */
const NEEDED = ['@waymark/cms#build:server', '@waymark/site#build'];

const BUILD_LOG = `${CACHE}/tests/build.log`;

/** Prints what is wrong with each page, and counts. */
function report(verdicts: readonly Verdict[]): Count {
  const bad = verdicts.filter(({ faults }) => faults.length > 0);
  for (const { name, faults } of bad) console.log(`\n✗ ${name}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
  return { passed: verdicts.length - bad.length, failed: bad.length };
}

/** The parts of a whole run, in order; `npm test -- --only demo` runs one of them. */
const PARTS: Record<string, (supervisor: Supervisor) => Promise<Count>> = {
  units: (supervisor) => runVitest(supervisor, 'units'),
  site: (supervisor) => runVitest(supervisor, 'site'),
  cms: (supervisor) => runVitest(supervisor, 'cms'),
  journeys: (supervisor) => runVitest(supervisor, 'journeys'),
  demo: async (supervisor) => {
    const verdicts = await checkDemo(supervisor).catch((error: unknown): Verdict[] => {
      if (error instanceof Interrupted) throw error;
      return [{ name: 'the demo content becomes a site', faults: [explain(error)] }];
    });
    return report(verdicts);
  },
};

/** Tests in a form that takes long, with chances that differ each time; `npm run test:long` runs them. */
const LONG_PARTS: typeof PARTS = {
  long: (supervisor) => runVitest(supervisor, 'long'),
};

const { values } = parseArgs({ options: { only: { type: 'string' }, long: { type: 'boolean', default: false } } });

await supervised(async (supervisor) => {
  const parts = values.long ? LONG_PARTS : PARTS;
  const names = Object.keys(parts).filter((name) => values.only === undefined || name === values.only);
  if (names.length === 0) throw new Error(`Expected one of ${Object.keys(parts).join(', ')} after --only.`);
  const needsBuild = names.some((name) => name !== 'units' && name !== 'site');
  if (needsBuild)
    await step('Building the CMS and the renderer', () => supervisor.run(turboProgram(NEEDED, BUILD_LOG)));
  const counts: Count[] = [];
  for (const name of names) counts.push((await parts[name]?.(supervisor)) ?? { passed: 0, failed: 0 });
  const total = sum(counts);
  console.log(`\n${lastLine(total)}`);
  return total.failed === 0 ? 0 : 1;
});
