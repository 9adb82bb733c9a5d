/** A release as the guard looks at it. */
export interface Intended {
  /** How many pages the newest release has, and how many of them would go: the public site itself, whatever is known of it. */
  readonly pages: number;
  readonly goingPages: number;
  /** How many entries changed since: told by the change log, or found by reading the CMS, which lets few go without a word. */
  readonly changed: number;
  /** Whether the publisher knew of no live page before: then every entry is new to it, and says nothing about what would go. */
  readonly beganAnew: boolean;
}

/** One entry explains so many pages that go: its own, the pages of its lists, and what only it led to. */
const PAGES_AN_ENTRY = 5;

/** So many entries or pages may go without an explanation, and this share of all: fewer are no accident worth stopping for. */
const FEW = 5;
const SHARE = 0.05;

/**
 * Whether more entries are gone from the CMS without a word in its change log than may go from the site by themselves.
 * @param all How many entries the store holds.
 */
export const isTooManyGone = (gone: number, all: number): boolean => gone > Math.max(FEW, all * SHARE);

/**
 * Why a release should not go out by itself; undefined where nothing speaks against it. A fault in the code, or a database that
 * was emptied while the publisher lost what it knew, must not empty the public site.
 */
export function whyHoldBack({ pages, goingPages, changed, beganAnew }: Intended): string | undefined {
  const explained = beganAnew ? 0 : changed;
  if (goingPages - explained * PAGES_AN_ENTRY <= Math.max(FEW, pages * SHARE)) return undefined;
  const reason = beganAnew
    ? 'because the publisher began anew, the change log cannot say why'
    : `only ${explained === 1 ? 'one entry' : `${explained} entries`} changed`;
  return `${goingPages} of ${pages} pages would go, and ${reason}. Look at what happened to the content or to the code; where it is meant, publish it with --force.`;
}
