import { z } from 'zod';
import type { Count } from './count.ts';

/** What came of a Vitest run. */
export interface VitestRun {
  /** Vitest's JSON report; undefined where it wrote none. */
  readonly json: string | undefined;
  readonly code: number | null;
}

/** One test of the report; one that was passed over took no time. */
const assertion = z.object({ fullName: z.string(), status: z.string().optional(), duration: z.number().nullish() });

/** What we read of the report that Vitest writes as JSON; a file's name is its path. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({ name: z.string().optional(), status: z.string(), assertionResults: z.array(assertion) }),
  ),
});

const isFailed = ({ status }: { status?: string | undefined }) => status === 'failed';

/** Files of tests that failed, and what failed in each. */
const failedIn = (json: string) => report.parse(JSON.parse(json)).testResults.filter(isFailed);

/**
 * The count of a Vitest run. A file that failed without a failed test (it could not be loaded, or what comes before and after its
 * tests failed) counts as one failed test, and so does a run that failed although no test did (an error outside of any test, or no
 * tests at all).
 * @param json the text of Vitest's JSON report; undefined where it wrote none
 * @param exitCode of Vitest
 */
export function countOf(json: string | undefined, exitCode: number | null): Count {
  if (json === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = report.parse(JSON.parse(json));
  const filesAlone = failedIn(json).filter(({ assertionResults }) => !assertionResults.some(isFailed));
  const failed = numFailedTests + filesAlone.length;
  return { passed: numPassedTests, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

/** The paths of the files that failed. @param json the text of Vitest's JSON report */
export const failedFiles = (json: string): string[] => failedIn(json).flatMap(({ name }) => name ?? []);

/**
 * What failed, a line each: the names of tests; the path of a file that failed without a failed test.
 * @param json the text of Vitest's JSON report
 */
export const failures = (json: string): string[] =>
  failedIn(json).flatMap(({ name = 'a file', assertionResults }) => {
    const tests = assertionResults.filter(isFailed).map(({ fullName }) => fullName);
    return tests.length > 0 ? tests : [name];
  });

/** How many tests of the files that failed passed. @param json the text of Vitest's JSON report */
export const passedBesideFailures = (json: string): number =>
  failedIn(json)
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed').length;

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
