import { z } from 'zod';
import { reportOfRefused, type Report } from './problem.ts';
import type { ContentStore } from '../store/content-store.ts';
import { isGone, type Refused } from '../store/refused-entries.ts';

const source = z.object({ type: z.string(), id: z.string() });

/** Problems as they were written down; what another version of the publisher wrote is found out again with the next publish. */
const reports = z
  .array(
    z.object({
      page: z.string().optional(),
      message: z.string(),
      place: source.extend({ entry: z.string(), field: z.string() }).optional(),
      about: source.optional(),
      holds: z.boolean(),
    }),
  )
  .catch([]);

/** What the store remembers the problems of the last publish by. */
const NAME = 'problems';

/** Writes down what the last publish found wrong, but for the entries that were refused, which the store knows of anyway. */
export function keepProblems(store: ContentStore, problems: readonly Report[]): void {
  const refused = new Set(store.refused().map((each) => JSON.stringify(reportOfRefused(each))));
  store.setMeta(NAME, JSON.stringify(problems.filter((problem) => !refused.has(JSON.stringify(problem)))));
}

/** One problem for all entries that are gone together: they may be the whole site. */
function goneProblem(gone: readonly Refused[]): Report[] {
  const [first, ...others] = gone;
  if (!first) return [];
  if (others.length === 0) return [reportOfRefused(first)];
  const names = gone.slice(0, 3).map(({ name }) => name);
  const message = `${gone.length} entries are gone from the CMS, and its change log does not say why: ${names.join(', ')}${gone.length > 3 ? ` and ${gone.length - 3} more` : ''}. They stay on the site. Restore them in the CMS, or take them off the site with: npm run publish:site -- --force`;
  return [{ page: undefined, message, place: undefined, about: undefined, holds: true }];
}

/** Everything that is wrong, also after a restart: what the last publish found, and the entries that were not taken in. */
export function standingProblems(store: ContentStore): Report[] {
  const kept: unknown = JSON.parse(store.meta(NAME) ?? '[]');
  const found = reports
    .parse(kept)
    .map(({ page, message, place, about, holds }): Report => ({ page, message, place, about, holds }));
  const refused = store.refused();
  const gone = refused.filter(isGone);
  return [...found, ...refused.filter((each) => !isGone(each)).map(reportOfRefused), ...goneProblem(gone)];
}
