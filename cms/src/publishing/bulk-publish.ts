import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';

/** The part of Strapi’s content manager that a bulk action calls (`services/document-manager`). */
interface DocumentManager {
  publishMany(type: UID.ContentType, documents: readonly string[], locale?: string | string[]): Promise<number>;
}

/** What became of one of many entries. */
interface Outcome {
  readonly published: number;
  readonly problem?: string;
}

/**
 * Lets a bulk action publish each entry by itself: what is wrong with one does not hold back the others, as it would in the
 * one transaction that Strapi has for all. Those that were refused are told by name.
 */
export function publishOneByOne(strapi: Core.Strapi): void {
  const manager: DocumentManager = strapi.plugin('content-manager').service('document-manager');
  manager.publishMany = async (type, documents, locale) => {
    const outcomes: Outcome[] = [];
    for (const documentId of documents) outcomes.push(await publishOne(strapi, type, documentId, locale));
    const problems = outcomes.flatMap(({ problem }) => problem ?? []);
    if (problems.length > 0) throw new errors.ApplicationError(summary(documents.length, problems));
    return outcomes.reduce((sum, { published }) => sum + published, 0);
  };
}

/** What the editor is told: how many went out, and what is wrong with the others. */
export function summary(all: number, problems: readonly string[]): string {
  const rest = all - problems.length;
  const done = rest === 0 ? 'None was published.' : `${rest} of ${all} ${rest === 1 ? 'was' : 'were'} published.`;
  return [done, ...problems].join('\n');
}

async function publishOne(
  strapi: Core.Strapi,
  type: UID.ContentType,
  documentId: string,
  locale: string | string[] | undefined,
): Promise<Outcome> {
  try {
    const params: Record<string, unknown> = { documentId, populate: {}, ...(locale !== undefined && { locale }) };
    const { entries } = await strapi.documents(type).publish({ ...params, documentId });
    return { published: entries.length };
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) strapi.log.error(error);
    const message = error instanceof errors.ApplicationError ? error.message : 'The CMS could not publish it.';
    return { published: 0, problem: `“${await nameOf(strapi, type, documentId)}”: ${message}` };
  }
}

/** As the list that the editor chose from names it: by its draft. */
async function nameOf(strapi: Core.Strapi, type: UID.ContentType, documentId: string): Promise<string> {
  const row: unknown = await strapi.db.query(type).findOne({ where: { documentId, publishedAt: null } });
  const fields = typeof row === 'object' && row !== null ? Object.entries(row) : [];
  const name: unknown = ['title', 'name', 'statement'].flatMap(
    (field) => fields.find(([key]) => key === field)?.[1] ?? [],
  )[0];
  return typeof name === 'string' ? name : documentId;
}
