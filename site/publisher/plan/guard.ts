/** A release as the guard looks at it. */
export interface Intended {
  /** How many pages are live, and how many of them would go. */
  readonly pages: number;
  readonly goingPages: number;
  /** How many pages would change. */
  readonly changingPages: number;
  /** How many entries changed as the change log tells, and how many it tells nothing of. */
  readonly explained: number;
  readonly unexplained: number;
}

/** One entry explains so many pages that go: its own, the pages of its lists, and what only it led to. */
const PAGES_AN_ENTRY = 5;

/** So many pages may go without an explanation: fewer are no accident worth stopping for. */
const FEW = 5;

/** The share of the site that may change, or go, before an explanation is asked for. */
const LARGE = 0.25;

/**
 * Why a release should not go out by itself; undefined where nothing speaks against it. An emptied database, or a fault in the
 * code, must not empty the public site.
 */
export function whyHoldBack({
  pages,
  goingPages,
  changingPages,
  explained,
  unexplained,
}: Intended): string | undefined {
  const unexplainedGoing = goingPages - explained * PAGES_AN_ENTRY;
  if (unexplainedGoing > Math.max(FEW, pages * 0.05)) {
    return `${goingPages} of ${pages} pages would go, and the change log tells of ${explained === 1 ? 'one change' : `${explained} changes`} only. Look at what happened to the content or to the code; where it is meant, publish it with --force.`;
  }
  // Without a page that it knows, the publisher began anew: after an update of the code it reads everything again, and the log has no part in that.
  if (pages > 0 && unexplained > explained && unexplained > FEW && changingPages > Math.max(FEW * 10, pages * LARGE)) {
    return `${changingPages} of ${pages} pages would change, by ${unexplained} entries that the change log does not tell of. Look at what happened to the content; where it is meant, publish it with --force.`;
  }
  return undefined;
}
