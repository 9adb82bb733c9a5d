import type { ContentStore } from '../store/content-store.ts';
import type { EntryKey } from '../store/content-index.ts';
import { nameOf } from '../store/name-of.ts';
import type { Refused } from '../store/refused-entries.ts';
import { storedLocale } from '../store/store-source.ts';
import { isReadable } from '../dependencies/answers.ts';
import { entryAt } from '../pages/entry-at.ts';
import { targetOf } from '../addresses/page-path.ts';
import { report, type Problem, type Report, type Source } from './problem.ts';
import type { PageProblem } from './choose-live-versions.ts';
import { causesOf, type ReportParts } from './page-problems.ts';

/** What finding entries at fault works with. */
export interface FaultParts extends ReportParts {
  readonly store: ContentStore;
}

/**
 * The changed entries that pages cannot be made of, or that lead to nothing, with what is wrong. Of an entry whose change is
 * live already nothing can be put back, so it is none.
 */
export function entriesAtFault(parts: FaultParts, problems: readonly PageProblem[]): readonly Refused[] {
  const found = new Map<string, Refused>();
  for (const problem of causesOf(parts, problems)) {
    const told = report(problem, parts.content);
    const key = entryAtFault(parts, problem, told);
    if (!key) continue;
    const name = `${key.type} ${key.locale} ${key.id}`;
    const known = found.get(name) ?? refusedFor(parts, key, problem, told);
    found.set(name, { ...known, targets: [...known.targets, ...targetsOf(problem, parts.siteUrl)] });
  }
  return [...found.values()];
}

/** The entry that holds the link; else the one that the page is for; of a page that is made of many, a changed one of them. */
function entryAtFault({ store }: FaultParts, problem: Problem, { place }: Report): EntryKey | undefined {
  const own = entryAt(problem.page, store.index);
  const others = problem.kind === 'failed' ? problem.reads : [];
  return [...(place ? [keyOf(place)] : []), ...(own ? [own] : []), ...others.map(keyOf)].find((key) =>
    store.isPending(key),
  );
}

const keyOf = ({ type, id }: Source): EntryKey => ({ type, locale: isReadable(type) ? storedLocale(type) : '', id });

function refusedFor({ content }: FaultParts, key: EntryKey, { page }: Problem, { place, message }: Report): Refused {
  const { type, id } = key;
  const data = isReadable(type) ? content.entry(type, { id })?.data : undefined;
  const field = place?.id === id ? place.field : undefined;
  return { ...key, name: nameOf(type, data ?? {}), field, message, page, targets: [] };
}

function targetsOf(problem: Problem, siteUrl: string): readonly string[] {
  if (problem.kind !== 'dead link') return [];
  const target = targetOf(problem.href, new URL(problem.page, siteUrl));
  return target ? [target.path] : [];
}
