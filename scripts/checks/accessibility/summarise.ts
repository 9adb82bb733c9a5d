import type { AccessibilityCheck } from '../../../site/src/content/accessibility/accessibility-check.ts';
import type { Verdict } from './check-site.ts';

/** A kind of thing that was found: what is wrong in words, and the rule of the tool that found it. */
type Kind = Pick<AccessibilityCheck['findings'][number], 'meaning' | 'rule'>;

/** What we look for ourselves, by the beginning of the fault, as the public is told of it; the closest beginning first. */
const OWN_FAULTS: readonly (readonly [start: string, meaning: string])[] = [
  ['expected a title of its own', 'A page has the same title as another'],
  ['expected a title', 'A page has no title'],
  ['expected one h1', 'A page has no main heading, or several'],
  ['expected the page to fit', 'A page has to be scrolled sideways on a narrow screen'],
  ['expected no request to another site', 'A page loads something from another website'],
  ['could not be checked', 'A page could not be checked'],
];

/** A finding of a tool as `check-site.ts` writes it: its rule, and what the tool says before the place. */
const TOOL_FAULT = /^((?:axe|htmlcs) (?:error|warning) [^:\s]+): (.*?)(?: — |$)/s;

/** The first sentence of what a tool says: what comes after is for those who mend it, and differs from place to place. */
const firstSentence = (message: string) =>
  message
    .replace(/ \(https?:[^)]*\)$/, '')
    .replace(/[.!?](?:\s.*)?$/s, '')
    .trim();

/** What kind of thing was found: the tool's rule and its words for it, or our own words. */
export function kindOfFault(fault: string): Kind {
  const [, rule, message = ''] = TOOL_FAULT.exec(fault) ?? [];
  if (rule !== undefined) return { meaning: firstSentence(message) || rule, rule };
  const own = OWN_FAULTS.find(([start]) => fault.startsWith(start));
  return { meaning: own?.[1] ?? fault.replace(/[,:].*$/s, '') };
}

/** The page that a verdict is about; undefined where it is about the check itself. */
export const pageOf = ({ name }: Verdict): string | undefined => /^(\/\S*) \(/.exec(name)?.[1];

/** What was found on pages, by its kind: how often, and on how many pages; the most frequent first. */
export function findingsByKind(verdicts: readonly Verdict[]): AccessibilityCheck['findings'] {
  const kinds = new Map<string, Kind & { count: number; pages: Set<string> }>();
  for (const verdict of verdicts) {
    const page = pageOf(verdict);
    if (page === undefined) continue;
    for (const fault of verdict.faults) {
      const kind = kindOfFault(fault);
      const name = kind.rule ?? kind.meaning;
      const known = kinds.get(name) ?? { ...kind, count: 0, pages: new Set() };
      kinds.set(name, { ...known, count: known.count + 1, pages: known.pages.add(page) });
    }
  }
  return [...kinds.entries()]
    .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
    .map(([, kind]) => ({ ...kind, pages: kind.pages.size }));
}
