import { z } from 'zod';
import { reportOfRefused, type Report } from './plan/problem.ts';
import type { ContentStore } from './store/content-store.ts';

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

/** Everything that is wrong, also after a restart: what the last publish found, and the entries that were not taken in. */
export function standingProblems(store: ContentStore): Report[] {
  const kept: unknown = JSON.parse(store.meta(NAME) ?? '[]');
  const found = reports
    .parse(kept)
    .map(({ page, message, place, about, holds }): Report => ({ page, message, place, about, holds }));
  return [...found, ...store.refused().map(reportOfRefused)];
}
