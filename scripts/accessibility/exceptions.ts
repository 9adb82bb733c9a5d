import type { Issue } from 'pa11y';

/** A finding that is not a fault, and why. Every one that is not listed here fails the tests. */
export interface Exception {
  /** As pa11y prints it; the beginning of it is enough. */
  code: string;
  runner: 'axe' | 'htmlcs';
  /** Only a warning may be excepted: an error is mended. */
  type: 'warning';
  /** Why it is no fault, and how that is known instead. */
  reason: string;
}

/** htmlcs warns wherever a person has to look; each of these is looked at by other means. */
export const EXCEPTIONS: readonly Exception[] = [];

/** The exception that a finding falls under, if there is one. */
export function exceptionFor(issue: Issue, exceptions: readonly Exception[] = EXCEPTIONS): Exception | undefined {
  return exceptions.find(
    ({ code, runner, type }) => issue.runner === runner && issue.type === type && issue.code.startsWith(code),
  );
}
