import { z } from 'zod';
import { CmsError } from './cms-error.ts';

/** What the CMS answers for one entry, as if the query were for this one alone (GraphQL specification, 7.1). */
const answer = z.object({
  id: z.string().min(1),
  data: z.unknown().optional(),
  /** What is known of an entry that cannot be handed out. */
  known: z.record(z.string(), z.unknown()).optional(),
  errors: z
    .array(z.object({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional() }))
    .min(1)
    .optional(),
});

const end = z.object({ next: z.string().min(1).nullable(), count: z.number().int() });

export type EntryAnswer = z.infer<typeof answer>;

/** Said of an answer that makes no sense. */
export const NO_ENTRIES = 'The CMS answered with something else than entries. Nothing was changed.';

/** Some of the entries that a query asks for, and the id to ask on after; null at the end. */
export interface EntryAnswers {
  readonly answers: readonly EntryAnswer[];
  readonly next: string | null;
}

/**
 * Reads an answer of the CMS's `/entries`: a line of JSON for each entry, and a last one that says how to go on.
 * @throws {CmsError} where it is something else, or was cut off: it must not pass for fewer entries.
 */
export function readAnswers(text: string): EntryAnswers {
  const lines = text.split('\n').filter((line) => line !== '');
  const last = lines.pop();
  if (last === undefined || !text.endsWith('\n')) throw new CmsError(CUT_OFF);
  const { next, count } = parsed(last, end);
  if (count !== lines.length) throw new CmsError(CUT_OFF);
  return { answers: lines.map((line) => parsed(line, answer)), next };
}

const CUT_OFF = 'The CMS’s answer was cut off. Nothing was changed.';

function parsed<T>(line: string, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(line));
  } catch (error) {
    throw new CmsError(NO_ENTRIES, { cause: error });
  }
}
