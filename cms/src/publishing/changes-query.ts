import type { Core } from '@strapi/strapi';
import { CHANGE } from './change-log';
import { logName } from './log-name';
import { readActions } from './published-types';

/** The most changes that one answer holds. */
const MOST = 1000;

const typeDefs = `
  enum ChangeEvent { publish unpublish delete media withdraw }

  type Change {
    sequence: Int!
    type: String!
    document: ID!
    locale: String
    event: ChangeEvent!
    at: DateTime!
  }

  type ChangeList {
    "Names this log for ever: a reader that finds another name here looks at another database, and must start anew."
    log: ID!
    "The highest sequence number given out, 0 in an empty log."
    latest: Int!
    changes: [Change!]!
  }

  type Query {
    "What happened to published content after a sequence number, oldest first; at most ${MOST} changes at a time."
    changesAfter(sequence: Int!, limit: Int!): ChangeList!
  }
`;

/** Lets the publisher read the change log by GraphQL. */
export function offerChangeLog(strapi: Core.Strapi): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(() => ({
      typeDefs,
      resolvers: {
        Query: {
          changesAfter: (_parent: unknown, range: { sequence: number; limit: number }) => changesAfter(strapi, range),
        },
      },
      resolversConfig: { 'Query.changesAfter': { auth: { scope: readActions(CHANGE).slice(0, 1) } } },
    }));
}

async function changesAfter(strapi: Core.Strapi, { sequence, limit }: { sequence: number; limit: number }) {
  // Asked for first: what is written between the two questions must not count as handed out.
  const [newest] = await strapi.db.query(CHANGE).findMany({ select: ['id'], orderBy: { id: 'desc' }, limit: 1 });
  const rows = limit > 0 ? await rowsAfter(strapi, sequence, Math.min(limit, MOST)) : [];
  return {
    log: await logName(strapi),
    latest: Math.max(Number(newest?.id ?? 0), Number(rows.at(-1)?.id ?? 0)),
    changes: rows.map(({ id, type, document, language, event, at }) => ({
      sequence: id,
      type,
      document,
      locale: language,
      event,
      at,
    })),
  };
}

/** @param limit From 1 on: Strapi takes 0 for no limit at all, and would hand out the whole log. */
async function rowsAfter(strapi: Core.Strapi, sequence: number, limit: number) {
  return await strapi.db.query(CHANGE).findMany({ where: { id: { $gt: sequence } }, orderBy: { id: 'asc' }, limit });
}
