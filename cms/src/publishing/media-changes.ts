import type { Core } from '@strapi/strapi';
import { inLoggedTransaction, record, type Change } from './change-log';
import { publishedOwners, type PublishedEntry } from './references';

const FILE = 'plugin::upload.file';
const WRITES = ['create', 'update', 'delete'] as const;

/** Logs new, changed, replaced and deleted media files, and the published entries that lose a file when it is deleted. */
export function logMediaChanges(strapi: Core.Strapi): void {
  const holders = new Map<unknown, PublishedEntry[]>();
  const logFile = (file: unknown, others: PublishedEntry[] = []) =>
    record(strapi, [...mediaChange(file), ...others.map(asPublished)]);
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    afterCreate: ({ result }) => logFile(result),
    afterUpdate: ({ result }) => logFile(result),
    beforeDelete: async ({ params }) => {
      holders.set(params, await entriesWithFile(strapi, params.where));
    },
    afterDelete: async ({ params, result }) => {
      const others = holders.get(params);
      holders.delete(params);
      await logFile(result, others);
    },
  });
  writeInOneTransaction(strapi);
}

function mediaChange(file: unknown): Change[] {
  if (typeof file !== 'object' || file === null || !('documentId' in file)) return [];
  return [{ type: FILE, document: String(file.documentId), locale: null, event: 'media' }];
}

function asPublished(entry: PublishedEntry): Change {
  return { ...entry, event: 'publish' };
}

/** The published entries that show a file. */
async function entriesWithFile(strapi: Core.Strapi, where: Record<string, unknown>): Promise<PublishedEntry[]> {
  const files = await strapi.db.query(FILE).findMany({ where, select: ['id'] });
  return await strapi.db.transaction(async ({ trx }) => {
    const links: { model: string; row: number }[] = await trx('files_related_mph')
      .distinct({ model: 'related_type', row: 'related_id' })
      .whereIn(
        'file_id',
        files.map(({ id }) => Number(id)),
      );
    return publishedOwners(strapi, trx, links);
  });
}

/**
 * Makes each write of a media file one transaction together with its row in the log. Strapi's media library writes
 * without one, so a crash in between would lose the change.
 */
function writeInOneTransaction(strapi: Core.Strapi): void {
  const files = strapi.db.query(FILE);
  for (const action of WRITES) {
    const write = files[action].bind(files);
    files[action] = (params: never) => inLoggedTransaction(strapi, () => write(params));
  }
}
