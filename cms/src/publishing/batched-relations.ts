import { isRecord } from '@waymark/shared-types';
import DataLoader from 'dataloader';
import type { Core } from '@strapi/strapi';

/** What is loaded: one relation, component or file field of one row. */
interface Load {
  readonly type: string;
  readonly row: number;
  readonly field: string;
  readonly query: Record<string, unknown>;
}

/** The rows of these loads in one go; each gets its part of the answer. */
type LoadMany = (loads: readonly Load[]) => Promise<unknown[]>;

/**
 * Makes GraphQL load the relations, components and files of many entries together. Strapi asks the database once for each
 * entry and field: a list of a hundred case studies took more than a thousand queries. What is asked for within one turn
 * of the event loop for the same field with the same conditions becomes one query.
 */
export function loadRelationsTogether(strapi: Core.Strapi): void {
  const { entityManager } = strapi.db;
  const loadOne = entityManager.load.bind(entityManager);
  const loader = new DataLoader<Load, unknown>((loads) => loadInGroups(loads, (group) => loadGroup(strapi, group)), {
    cache: false,
    maxBatchSize: 1000,
  });
  entityManager.load = async (type, entity, field, query) => {
    const row = Number(entity.id);
    if (!Number.isInteger(row) || typeof field !== 'string' || !canBeShared(query)) {
      return await loadOne(type, entity, field, query);
    }
    return await loader.load({ type, row, field, query: query ?? {} });
  };
}

/** A query that skips rows or counts them means something else for many parents than for each. */
function canBeShared(query: unknown): query is Record<string, unknown> | undefined {
  return query === undefined || (isRecord(query) && !query['offset'] && !query['count']);
}

async function loadInGroups(loads: readonly Load[], loadMany: LoadMany): Promise<unknown[]> {
  const groups = new Map<string, Load[]>();
  for (const load of loads) {
    const key = JSON.stringify([load.type, load.field, load.query]);
    const group = groups.get(key);
    if (group) group.push(load);
    else groups.set(key, [load]);
  }
  const answers = new Map<Load, unknown>();
  for (const group of groups.values()) {
    const rows = await loadMany(group);
    group.forEach((load, index) => answers.set(load, rows[index]));
  }
  return loads.map((load) => answers.get(load));
}

/** Loads one field of many rows; a limit is kept for each row, because the database would count it over all of them. */
async function loadGroup(strapi: Core.Strapi, group: readonly Load[]): Promise<unknown[]> {
  const [first] = group;
  if (!first) return [];
  const { limit, ...query } = first.query;
  const rows: Record<string, unknown>[] = await strapi.db.entityManager.findMany(first.type, {
    select: ['id'],
    where: { id: { $in: [...new Set(group.map(({ row }) => row))] } },
    populate: { [first.field]: Object.keys(query).length > 0 ? query : true },
  });
  const byRow = new Map(rows.map((row) => [row['id'], row[first.field]]));
  return group.map(({ row }) => {
    const value = byRow.get(row) ?? null;
    return Array.isArray(value) && typeof limit === 'number' && limit >= 0 ? value.slice(0, limit) : value;
  });
}
