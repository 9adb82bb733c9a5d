import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { execute, type ExecutionResult } from 'graphql';
import type { Context, Next } from 'koa';
import { attributesOf } from '../../consent/consent-fields';
import { leftOut } from '../../consent/left-out';
import type { LeftOut } from '../../consent/left-out-rows';
import { exceptLeftOut, withoutLeftOut } from '../../consent/without-left-out';
import { mediaKey } from '../../security/media-store';
import { isPublisher } from '../../security/publisher-only';
import { readText } from '../../security/read-text';
import { knownQuery, type KnownQuery } from './known-queries';
import { QueryProblem, type ListedEntries } from './listed-entries';
import { plainSchema } from './plain-schema';
import { withSignedFiles } from './signed-files';

const ENDPOINT = '/entries';

/** Enough for the longest query of ours with the ids of a hundred entries, many times over. */
const MOST_BYTES = 100_000;

/** The most entries that one answer holds. */
const MOST = 1000;

/** What is asked for. */
interface Question {
  /** A query for the entries of one type, as GraphQL takes it; how it filters and divides its list is not looked at. */
  readonly query: string;
  readonly locale: string | undefined;
  /** Only entries after this id, in the order of their ids. Default: from the first. */
  readonly after: string;
  /** Only these entries. Default: all. */
  readonly ids: readonly string[] | undefined;
  readonly limit: number;
  /** Their drafts, for a preview of them, and not what is published; only of entries that are named. Default: false. */
  readonly drafts: boolean;
}

/**
 * Hands out published entries, many at once, to the publisher alone: the same as GraphQL answers to the same query, but each
 * relation, component and file field is asked of the database once for all of them.
 *
 * POST `{ query, locale?, after?, ids?, limit?, drafts? }`; the answer has a line of JSON for each entry: its id and GraphQL's answer with
 * this entry alone, `{ "id", "data" }` or `{ "id", "known", "errors" }`; and a last one, `{ "next", "count" }`: the id to ask on
 * after, null at the end, and how many entries there are before. An answer without it, or with other lines, is not whole.
 *
 * What a consent does not cover (`leftOut`) is in no answer, as if it were not there.
 *
 * With `drafts`, the drafts of the entries with these `ids`, with addresses of their media files that are good for one to two hours.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    if (context.path !== ENDPOINT) return next();
    if (!isPublisher(context)) return refuse(context, 401, 'Missing or invalid credentials');
    if (context.method !== 'POST') return refuse(context, 405, 'Ask by POST.');
    const text = await readText(context.req, MOST_BYTES);
    if (text === undefined) return refuse(context, 413, `A question may have ${MOST_BYTES} bytes.`);
    const question = parseQuestion(text);
    if (!question) return refuse(context, 400, 'Expected JSON with a "query" for the entries of one type.');
    try {
      const lines = await answer(strapi, question);
      context.type = 'application/x-ndjson';
      context.body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    } catch (error) {
      if (!(error instanceof QueryProblem)) throw error;
      return refuse(context, 400, error.message);
    }
  };

async function answer(strapi: Core.Strapi, question: Question): Promise<unknown[]> {
  const asked = knownQuery(strapi, question.query, question.drafts);
  const kept = await leftOut(strapi);
  const rows = await rowsOf(strapi, asked, question, kept);
  const lines = [];
  for (const row of rows) {
    const line = lineOf(row, await readOut(strapi, asked, row));
    lines.push(question.drafts ? withSignedFiles(line, mediaKey(strapi)) : line);
  }
  const last = rows.length === question.limit ? rows.at(-1) : undefined;
  return [...lines, { next: last ? last['documentId'] : null, count: lines.length }];
}

async function rowsOf(
  strapi: Core.Strapi,
  { type, versions, populate }: KnownQuery,
  question: Question,
  kept: LeftOut,
): Promise<Record<string, unknown>[]> {
  const { locale, after, ids, limit } = question;
  const where = {
    documentId: ids ? { $in: [...ids] } : { $gt: after },
    ...exceptLeftOut(kept, type.uid),
    ...(type.options?.draftAndPublish === true && versions),
    ...(locale !== undefined && { locale }),
  };
  const found: Record<string, unknown>[] = await strapi.db.entityManager.findMany(type.uid, {
    where,
    populate,
    orderBy: { documentId: 'asc' },
    limit,
  });
  return found.map((row) => withoutLeftOut(row, type.uid, kept, (model) => attributesOf(strapi, model)));
}

/** GraphQL's answer to the query, as if this were the only entry. */
async function readOut(
  strapi: Core.Strapi,
  { document, root, isList }: ListedEntries,
  row: unknown,
): Promise<ExecutionResult> {
  const list = { nodes: [row], pageInfo: { page: 1, pageSize: 1, pageCount: 1, total: 1 } };
  return await execute({ schema: plainSchema(strapi), document, rootValue: { [root]: isList ? list : row } });
}

/** The line of an entry; where it cannot be handed out whole, what it is called stands in place of it. */
function lineOf(row: Record<string, unknown>, { data, errors }: ExecutionResult) {
  const id = row['documentId'];
  if (!errors) return { id, data };
  const known = Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value === 'string'));
  return { id, known, errors: errors.map(({ message, path }) => ({ message, path })) };
}

function parseQuestion(text: string): Question | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || typeof value['query'] !== 'string') return undefined;
    const { query, locale, after, ids, limit, drafts } = value;
    if (drafts === true && !Array.isArray(ids)) return undefined;
    return {
      query,
      locale: typeof locale === 'string' ? locale : undefined,
      after: typeof after === 'string' ? after : '',
      ids: Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, MOST) : undefined,
      limit: typeof limit === 'number' && limit >= 1 ? Math.min(Math.floor(limit), MOST) : MOST,
      drafts: drafts === true,
    };
  } catch {
    return undefined;
  }
}

function refuse(context: Context, status: number, message: string): void {
  context.status = status;
  context.set({ connection: 'close', ...(status === 405 && { allow: 'POST' }) });
  context.body = { error: { status, message } };
}
