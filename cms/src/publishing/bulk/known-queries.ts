import type { Core } from '@strapi/strapi';
import { listedEntries, type ListedEntries } from './listed-entries';
import { DRAFTS, populateOf, PUBLISHED, type Populate } from './populate-of';

/** A query that was read, and what the database loads for it. */
export interface KnownQuery extends ListedEntries {
  readonly versions: typeof PUBLISHED | typeof DRAFTS;
  readonly populate: Populate;
}

/** How many are kept: the publisher has one for each type, for published entries and for drafts. */
const MOST = 100;

const known = new WeakMap<Core.Strapi, Map<string, KnownQuery>>();

/**
 * Reads a query once, however often it is asked: the publisher asks the same few with every edit, and reading one takes as long as a
 * tenth of its answer.
 * @throws {QueryProblem} where it cannot be answered
 */
export function knownQuery(strapi: Core.Strapi, query: string, drafts: boolean): KnownQuery {
  const queries = known.get(strapi) ?? new Map<string, KnownQuery>();
  known.set(strapi, queries);
  const key = `${drafts ? 'drafts' : 'published'} ${query}`;
  const found = queries.get(key) ?? read(strapi, query, drafts);
  if (queries.size >= MOST) queries.clear();
  queries.set(key, found);
  return found;
}

function read(strapi: Core.Strapi, query: string, drafts: boolean): KnownQuery {
  const listed = listedEntries(strapi, query);
  const { document, type, entry } = listed;
  const versions = drafts ? DRAFTS : PUBLISHED;
  return { ...listed, versions, populate: populateOf({ strapi, document, versions }, type.attributes, entry) };
}
