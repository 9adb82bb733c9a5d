import type { AccessibilityCheck } from '../../site/src/content/accessibility/accessibility-check.ts';
import type { Verdict } from './check-site.ts';

/** What kind of thing was found: the runner and its rule; for what we look for ourselves, the sentence without its case. */
export function kindOfFault(fault: string): string {
  const [runner] = /^(axe|htmlcs) (error|warning) [^:\s]+/.exec(fault) ?? [];
  return runner ?? fault.replace(/[,:].*$/s, '');
}

/** The page that a verdict is about; undefined where it is about the check itself. */
const pageOf = ({ name }: Verdict): string | undefined => /^(\/\S*) \(/.exec(name)?.[1];

/** What was found on pages, by its kind: how often, and on how many pages; the most frequent first. */
export function findingsByKind(verdicts: readonly Verdict[]): AccessibilityCheck['findings'] {
  const kinds = new Map<string, { count: number; pages: Set<string> }>();
  for (const verdict of verdicts) {
    const page = pageOf(verdict);
    if (page === undefined) continue;
    for (const fault of verdict.faults) {
      const kind = kinds.get(kindOfFault(fault)) ?? { count: 0, pages: new Set() };
      kinds.set(kindOfFault(fault), { count: kind.count + 1, pages: kind.pages.add(page) });
    }
  }
  return [...kinds]
    .map(([kind, { count, pages }]) => ({ kind, count, pages: pages.size }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
