/** How many tests went which way. */
export interface Count {
  passed: number;
  failed: number;
}

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

/** The line that ends a run of tests, for people and machines alike. */
export const lastLine = ({ passed, failed }: Count): string => `${String(passed)} passed, ${String(failed)} failed`;
