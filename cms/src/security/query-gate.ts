import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { bearerToken } from './bearer-token';
import { queryProblem } from './query-limits';
import { readText } from './read-text';

const ENDPOINT = '/graphql';
/** Enough for the longest query of ours with the ids of a hundred entries, many times over. */
const MOST_BYTES = 100_000;

/**
 * Stands before GraphQL: whoever has no token is turned away before a byte of the query is read, and a query that costs too much
 * before it is looked at. Takes one query at a time, as JSON, by POST.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    if (context.path.toLowerCase().replace(/\/+$/, '') !== ENDPOINT) return next();
    if (context.method !== 'POST') return refuse(context, 405, 'Ask by POST.');
    if (!(await hasToken(strapi, context.get('authorization'))))
      return refuse(context, 401, 'Missing or invalid credentials');
    const text = await readText(context.req, MOST_BYTES);
    if (text === undefined) return refuse(context, 413, `A query may have ${MOST_BYTES} bytes.`);
    const question = parseQuestion(text);
    if (!question) return refuse(context, 400, 'Expected JSON with one "query".');
    const problem = queryProblem(question.query);
    if (problem !== undefined) return refuse(context, 400, problem);
    // What was read here need not be read again further on, where other sizes hold.
    Object.assign(context.request, { body: question });
    context.url = ENDPOINT;
    return next();
  };

/** Whether a request brings a token that the CMS knows; what it is good for is looked at later. */
async function hasToken(strapi: Core.Strapi, authorization: string): Promise<boolean> {
  const token = bearerToken(authorization);
  if (token === '') return false;
  const accessKey: string = strapi.service('admin::api-token')['hash'](token);
  return (await strapi.db.query('admin::api-token').count({ where: { accessKey } })) > 0;
}

function parseQuestion(text: string): { query: string } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isQuestion(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isQuestion(value: unknown): value is { query: string } {
  return typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'string';
}

/** An answer as GraphQL gives it; the rest of what was sent is not waited for. */
function refuse(context: Context, status: number, message: string): void {
  context.status = status;
  context.set({ connection: 'close', ...(status === 405 && { allow: 'POST' }) });
  context.body = { data: null, errors: [{ message }] };
}
