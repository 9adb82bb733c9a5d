import { keyOf } from '../addresses/address-segment.ts';
import { crawl } from './follow-steps.ts';
import { writtenAddress } from './new-address.ts';
import { findWide } from './redirect-lookup.ts';
import {
  type IsLive,
  type RedirectEntry,
  type RedirectProblem,
  type Step,
  isStanding,
  nameOf,
  readSteps,
} from './redirect-step.ts';
import { type MovedSection, circlesAmong, isMovedSection, sectionEnd } from './wide-steps.ts';

export type { RedirectEntry, RedirectProblem } from './redirect-step.ts';

/** What a web server answers for an old address; safe to write into any server's configuration as it is. */
export interface RedirectRule {
  /** Percent-encoded: `/old/` (which `/old` is, too), `/old.pdf`, or `/old/*` for everything beneath. */
  readonly from: string;
  /** Percent-encoded; ends in `/*` where the rest of the address is carried over. Null for 410. */
  readonly to: string | null;
  /** Moved for good, moved for now, gone for good (RFC 9110, sections 15.4.2, 15.4.3 and 15.5.11). */
  readonly status: 301 | 302 | 410;
  /** The address of the page that is shown with 410, such as `/410/a1/`. Default: `/410.html`. */
  readonly page?: string | undefined;
}

/** The rules for a release, in the order in which they are tried, and the redirects that could not be carried out. */
export interface RedirectRules {
  readonly rules: readonly RedirectRule[];
  readonly problems: readonly RedirectProblem[];
}

const byName = (a: { readonly from: string }, b: { readonly from: string }) =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : 0;

/** Exact ones first, then of the `/*` ones the longest: servers that take the first match then take the closest. */
function inOrder(a: RedirectRule, b: RedirectRule): number {
  const [wideA, wideB] = [a.from.endsWith('*'), b.from.endsWith('*')];
  return Number(wideA) - Number(wideB) || (wideA ? b.from.length - a.from.length : 0) || byName(a, b);
}

/**
 * Makes rules of redirects: chains are folded to their end, and what leads nowhere or round in a circle is told.
 * Live pages always come before a `/*` rule, so that a page beneath a moved section can still be read.
 */
export function redirectRules(entries: readonly RedirectEntry[], isLive: IsLive): RedirectRules {
  const { steps: all, problems: unread } = readSteps(entries, isLive);
  const circles = circlesAmong(all);
  const steps = new Map([...all].filter(([, step]) => !circles.has(step)));
  const problems = [...unread, ...[...circles].map(([step, trail]) => circleProblem(step, trail))];
  const ends = new Map<string, Step>();
  for (const [name, step] of steps) {
    const moved = isMovedSection(step) ? sectionEnd(step, steps, isLive) : step;
    const end = isMovedSection(moved) ? moved : endOf(moved, steps, isLive);
    if ('message' in end) problems.push(end);
    else ends.set(name, end);
  }
  carryExceptions(ends, [...steps.values()].filter(isMovedSection), steps, isLive);
  return { rules: [...ends.values()].map(toRule).sort(inOrder), problems: problems.sort(byName) };
}

function endOf(step: Step, steps: ReadonlyMap<string, Step>, isLive: IsLive): Step | RedirectProblem {
  const end = crawl(step, steps, isLive);
  if (end.kind === 'circle') return circleProblem(step, end.trail);
  if (end.kind === 'there') return { ...step, to: end.to, permanent: end.permanent, page: end.page };
  return {
    from: step.typed,
    message: `The redirect from ${nameOf(step.from)} leads to ${end.path}, and nothing stands there. Publish that page, or change the new address.`,
  };
}

const circleProblem = ({ typed, from }: Step, trail: readonly string[]): RedirectProblem => ({
  from: typed,
  message: `The redirect from ${nameOf(from)} leads round in a circle: ${trail.join(' → ')}. Change the new address of one of these.`,
});

/**
 * Where single addresses beneath a section's new place have moved on, readers of the section are sent there at once.
 * Adds to `ends` until nothing is left to add; it ends because no section leads back to itself.
 */
function carryExceptions(
  ends: Map<string, Step>,
  sections: readonly MovedSection[],
  steps: ReadonlyMap<string, Step>,
  isLive: IsLive,
): void {
  for (let before = -1; before !== ends.size;) {
    before = ends.size;
    const known = [...ends.values()];
    for (const section of sections) {
      for (const end of known) {
        const moved = exceptionTo(section, end);
        if (!moved || ends.has(nameOf(moved.from)) || findWide(steps, moved.from.path)?.value !== section) continue;
        if (moved.from.wide || !isStanding(moved.from.path, isLive)) ends.set(nameOf(moved.from), moved);
      }
    }
  }
}

function exceptionTo(section: MovedSection, end: Step): Step | undefined {
  const { path, wide } = end.from;
  if (!path.startsWith(section.to.path) || (wide && path === section.to.path)) return undefined;
  const from = section.from.path + path.slice(section.to.path.length);
  return {
    typed: section.typed,
    from: { path: wide ? from : keyOf(from), wide },
    to: end.to,
    permanent: section.permanent && end.permanent,
    page: end.page,
  };
}

const toRule = ({ from, to, permanent, page }: Step): RedirectRule => ({
  from: nameOf(from),
  to: to && writtenAddress(to),
  status: to ? (permanent ? 301 : 302) : 410,
  ...(!to && page !== undefined && { page }),
});
