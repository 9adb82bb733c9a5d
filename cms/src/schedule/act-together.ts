import { errors } from '@strapi/utils';
import { isRecord } from '@waymark/shared-types';
import type { Core, Schema } from '@strapi/strapi';
import { problemsIn } from '../editing/findings-of-form';
import { inLoggedTransaction } from '../publishing/change-log';
import type { FieldProblem } from '../publishing/rule';
import { publishedTogether } from '../publishing/together';
import { triedOut } from '../publishing/tried-out';
import { named, type Act, type Scheduled } from './schedule';

/** Why something planned cannot be done: one sentence an obstacle. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join(' '));
    this.reasons = reasons;
  }
}

/**
 * Publishes the drafts of all entries, or takes all of them down, in the current transaction, past the gate and everything else
 * that looks at it.
 * @throws {Refused} where one of them is refused; the caller's transaction has to be undone then
 */
export async function actTogether(strapi: Core.Strapi, act: Act, entries: readonly Scheduled[]): Promise<void> {
  const reasons: string[] = [];
  const found = await publishedTogether(async () => {
    for (const entry of entries) reasons.push(...(await refusalsOf(strapi, entry, () => actOn(strapi, act, entry))));
  });
  for (const { look, problems } of found) {
    const entry = entries.find(({ entryType, entry }) => entryType === look.uid && entry === look.document);
    if (entry) reasons.push(...(await inSentences(strapi, entry, problems)));
  }
  if (reasons.length > 0) throw new Refused([...new Set(reasons)]);
}

async function actOn(strapi: Core.Strapi, act: Act, { entryType, entry, language }: Scheduled): Promise<void> {
  const which = { documentId: entry, ...(language !== null && { locale: language }) };
  if (act === 'publish') {
    const { entries } = await strapi.documents(entryType).publish(which);
    if (entries.length === 0) throw new errors.ApplicationError('There is no draft of it any more.');
    return;
  }
  const isPublic = { ...which, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(entryType).count({ where: isPublic })) === 0)
    throw new errors.ApplicationError('It is not public, so it cannot be taken down.');
  await strapi.documents(entryType).unpublish(which);
}

async function refusalsOf(strapi: Core.Strapi, entry: Scheduled, act: () => Promise<void>): Promise<string[]> {
  try {
    await act();
    return [];
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    return await inSentences(strapi, entry, problemsIn(error));
  }
}

async function inSentences(
  strapi: Core.Strapi,
  entry: Scheduled,
  problems: readonly Pick<FieldProblem, 'path' | 'message'>[],
): Promise<string[]> {
  if (problems.length === 0) return [];
  const { title } = await named(strapi, entry);
  return problems.map(({ path, message }) => {
    const label = labelOf(strapi.contentType(entry.entryType), path[0]);
    return `“${title}”${label === undefined ? '' : `, ${label}`}: ${message}`;
  });
}

/** What a field is called in its form, such as “Summary”. */
function labelOf({ attributes }: Schema.ContentType, field: string | undefined): string | undefined {
  const options: unknown = field === undefined ? undefined : attributes[field]?.pluginOptions;
  const view = isRecord(options) ? options['edit-view'] : undefined;
  return isRecord(view) && typeof view['label'] === 'string' ? view['label'] : undefined;
}

/** Why something could not be done as everything is now: tried out, and taken back whole. */
export async function obstacles(
  strapi: Core.Strapi,
  act: Act,
  entries: readonly Scheduled[],
): Promise<readonly string[]> {
  try {
    await triedOut(strapi, () => inLoggedTransaction(strapi, () => actTogether(strapi, act, entries)));
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.reasons;
    throw error;
  }
}
