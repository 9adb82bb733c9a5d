import type { Count } from './count.ts';
import { countOf, failedFiles, failures, passedBesideFailures, type VitestRun } from './vitest-count.ts';

/** Where more files than this fail, it is no chance. */
const MOST_BY_CHANCE = 3;

/**
 * Runs the files that failed once more, on their own, and says what failed and then passed: such a test is *unsteady*, counts as
 * passed, and is named. What fails twice has failed. Where more than three files fail, or no file did, nothing is run again.
 * @param runAgain runs the files with these paths
 * @returns the count of both runs together, and lines to print
 * @see https://playwright.dev/docs/test-retries the same idea, there called flaky
 */
export async function rerunFailures(
  first: VitestRun,
  runAgain: (files: readonly string[]) => Promise<VitestRun>,
): Promise<{ count: Count; lines: readonly string[] }> {
  const count = countOf(first.json, first.code);
  const files = first.json === undefined ? [] : failedFiles(first.json);
  if (first.json === undefined || files.length === 0 || files.length > MOST_BY_CHANCE) return { count, lines: [] };
  const second = await runAgain(files);
  const again = countOf(second.json, second.code);
  const twice = second.json === undefined ? [] : failures(second.json);
  const once = second.json === undefined ? [] : failures(first.json).filter((name) => !twice.includes(name));
  return {
    count: { passed: count.passed - passedBesideFailures(first.json) + again.passed, failed: again.failed },
    lines:
      once.length === 0
        ? []
        : [`Unsteady (failed, then passed when run again alone), to be mended:`, ...once.map((name) => `    ${name}`)],
  };
}
