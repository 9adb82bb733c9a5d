import { z } from 'zod';
import type { Count } from './count.ts';

/** What we read of the report that Vitest writes as JSON. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
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
