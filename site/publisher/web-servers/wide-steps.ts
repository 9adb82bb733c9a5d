import type { NewAddress } from './new-address.ts';
import { findWide } from './redirect-lookup.ts';
import { type IsLive, type Step, nameOf } from './redirect-step.ts';

/** A step that carries the rest of an address over to another part of this site. */
export interface MovedSection extends Step {
  readonly to: NewAddress;
}

/** Whether a whole section of the site moved to another place of it. */
export const isMovedSection = (step: Step): step is MovedSection => step.to?.wide === true && step.to.origin === '';

/** Whether some address that one step leads to is one that the other leads away from. */
const meets = (step: MovedSection, next: MovedSection) =>
  step.to.path.startsWith(next.from.path) || next.from.path.startsWith(step.to.path);

/**
 * The moved sections from which a reader could come back to where they began, with the way round. `/x/*` to `/x/y/*` is one as well:
 * each step would make the address longer.
 */
export function circlesAmong(steps: ReadonlyMap<string, Step>): ReadonlyMap<Step, readonly string[]> {
  const sections = [...steps.values()].filter(isMovedSection);
  const nextOf = new Map(sections.map((step) => [step, sections.filter((next) => meets(step, next))]));
  const circles = new Map<Step, readonly string[]>();
  for (const section of sections) {
    const trail = wayBack(section, nextOf);
    if (trail) circles.set(section, trail);
  }
  return circles;
}

function wayBack(
  start: MovedSection,
  nextOf: ReadonlyMap<MovedSection, readonly MovedSection[]>,
): readonly string[] | undefined {
  const trails = new Map<MovedSection, readonly string[]>([[start, [nameOf(start.from)]]]);
  for (const [section, trail] of trails) {
    for (const next of nextOf.get(section) ?? []) {
      if (next === start) return [...trail, nameOf(start.from)];
      if (!trails.has(next)) trails.set(next, [...trail, nameOf(next.from)]);
    }
  }
  return undefined;
}

/**
 * Where a moved section is now, when the place it moved to has moved as well.
 * A section whose first page is still live stays an end: pages may stand beneath it, and they are what readers want.
 */
export function sectionEnd(section: MovedSection, steps: ReadonlyMap<string, Step>, isLive: IsLive): Step {
  let end: Step = section;
  while (isMovedSection(end) && !isLive(end.to.path)) {
    const found = findWide(steps, end.to.path);
    if (!found || isLive(found.value.from.path)) break;
    const { to, permanent, page } = found.value;
    end = {
      ...section,
      to: to?.wide ? { ...to, path: to.path + (found.rest ?? '') } : to,
      permanent: end.permanent && permanent,
      page,
    };
  }
  return end;
}
