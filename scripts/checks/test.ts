import { parseArgs } from 'node:util';
import type { Verdict } from './accessibility/check-site.ts';
import { explain, Interrupted } from '../run/processes/stops.ts';
import { supervised, type Supervisor } from '../run/processes/supervisor.ts';
import { checkDemo } from './test-run/check-demo.ts';
import { lastLine, sum, type Count } from './test-run/count.ts';
import { buildForDemo, buildForJourneys } from './test-run/demo-site.ts';
import { runJourneys, runVitest } from './test-run/run-vitest.ts';

/** Prints what is wrong with each page, and counts. */
function report(verdicts: readonly Verdict[]): Count {
  const bad = verdicts.filter(({ faults }) => faults.length > 0);
  for (const { name, faults } of bad) console.log(`\n✗ ${name}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
  return { passed: verdicts.length - bad.length, failed: bad.length };
}

/** Looks at the demo site; a site that could not be made is one fault. */
async function demo(supervisor: Supervisor, whole: boolean): Promise<Count> {
  const verdicts = await checkDemo(supervisor, whole).catch((error: unknown): Verdict[] => {
    if (error instanceof Interrupted) throw error;
    return [{ name: 'the demo content becomes a site', faults: [explain(error)] }];
  });
  return report(verdicts);
}

type Parts = Record<string, (supervisor: Supervisor) => Promise<Count>>;

/** The parts of a whole run, in order; `npm test -- --only demo` runs one of them. */
const PARTS: Parts = {
  units: (supervisor) => runVitest(supervisor, 'units', 'site'),
  journeys: (supervisor) => runJourneys(supervisor, 'cms', 'journeys'),
  demo: (supervisor) => demo(supervisor, false),
};

/**
 * Tests in a form that takes long: with chances that differ each time, and every page in every rendering. `npm run test:long`
 * runs them.
 */
const LONG_PARTS: Parts = {
  long: (supervisor) => runVitest(supervisor, 'long'),
  demo: (supervisor) => demo(supervisor, true),
};

const { values } = parseArgs({ options: { only: { type: 'string' }, long: { type: 'boolean', default: false } } });

await supervised(async (supervisor) => {
  const parts = values.long ? LONG_PARTS : PARTS;
  const names = Object.keys(parts).filter((name) => values.only === undefined || name === values.only);
  if (names.length === 0) throw new Error(`Expected one of ${Object.keys(parts).join(', ')} after --only.`);
  if (names.includes('journeys')) await buildForJourneys(supervisor);
  else if (names.some((name) => name !== 'units')) await buildForDemo(supervisor);
  const counts: Count[] = [];
  for (const name of names) counts.push((await parts[name]?.(supervisor)) ?? { passed: 0, failed: 0 });
  const total = sum(counts);
  console.log(`\n${lastLine(total)}`);
  return total.failed === 0 ? 0 : 1;
});
