/** A release as the guard looks at it. */
export interface Intended {
  /** How many pages the newest release has, and how many of them would go: the public site itself, whatever is known of it. */
  readonly pages: number;
  readonly goingPages: number;
  /** How many pages would change. */
  readonly changingPages: number;
  /** How many entries changed as the change log tells, and how many it tells nothing of. */
  readonly explained: number;
  readonly unexplained: number;
  /** Whether the publisher knew of no live page before: it reads everything again, and the log has no part in that. */
  readonly beganAnew: boolean;
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
  beganAnew,
}: Intended): string | undefined {
  const unexplainedGoing = goingPages - explained * PAGES_AN_ENTRY;
  if (unexplainedGoing > Math.max(FEW, pages * 0.05)) {
    const told = explained === 1 ? 'one change' : `${explained} changes`;
    const logged = beganAnew
      ? 'because the publisher began anew, the change log cannot say why'
      : `the change log tells of ${told} only`;
    return `${goingPages} of ${pages} pages would go, and ${logged}. Look at what happened to the content or to the code; where it is meant, publish it with --force.`;
  }
  if (!beganAnew && unexplained > explained && unexplained > FEW && changingPages > Math.max(FEW * 10, pages * LARGE)) {
    return `${changingPages} of ${pages} pages would change, by ${unexplained} entries that the change log does not tell of. Look at what happened to the content; where it is meant, publish it with --force.`;
  }
  return undefined;
}
