import { z } from 'zod';
import type { Count } from './count.ts';

/** One test of the report; one that was passed over took no time. */
const assertion = z.object({ fullName: z.string(), duration: z.number().nullish() });

/** What we read of the report that Vitest writes as JSON. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(assertion) })),
});

/**
 * The count of a Vitest run. A file that could not even be loaded counts as one failed test, and so does a run that failed
 * although no test did (an error outside of any test, or no tests at all).
 * @param json the text of Vitest's JSON report; undefined where it wrote none
 * @param exitCode of Vitest
 */
export function countOf(json: string | undefined, exitCode: number | null): Count {
  if (json === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(json));
  const notLoaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + notLoaded.length;
  return { passed: numPassedTests, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

/** How many of the slowest tests are told. */
const TOLD = 10;

/**
 * The slowest tests of a Vitest run, the slowest first, a line each: `12.3 s  a name`.
 * @param json the text of Vitest's JSON report
 */
export function slowest(json: string): string[] {
  return report
    .parse(JSON.parse(json))
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .map(({ fullName, duration }) => ({ fullName, ms: duration ?? 0 }))
    .toSorted((one, other) => other.ms - one.ms)
    .slice(0, TOLD)
    .map(({ fullName, ms }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${fullName}`);
}
